package org.commonground.iati.writing;

import org.commonground.iati.Element;
import org.commonground.iati.structure.Schema;
import org.commonground.iati.structure.Shape;

/**
 * Makes any record valid against the XSD of IATI 2.03, and takes that back.
 *
 * <ul>
 *   <li>Children are put in the order of the standard; those of one name keep theirs.
 *   <li>What is required and missing is supplied: blank where a blank is valid, because an unknown
 *       is not to look like a fact; otherwise from the same record. {@code cg-mark:supplied="yes"}
 *       stands on supplied elements, {@code cg-mark:supplied-attributes} names supplied attributes.
 *   <li>What may not stand where it stands is set aside: attributes get a namespace of ours in
 *       place; elements go with all they hold to the end of their parent, under their own name in
 *       that namespace, {@code cg-mark:at} counting from 0 among the parent's children of that
 *       name.
 *   <li>When a part cannot be made valid in this way, all of it is set aside.
 * </ul>
 *
 * <p>{@code original(toValid(x))} equals {@code x} but for the order of children with different
 * names, white space between elements, and the place of stray text between elements. Both are pure
 * functions, safe for use by many threads.
 *
 * @see "XML Schema part 1 (second edition), 3.10.4: lax wildcards, which let the namespaces pass"
 */
public final class Conformity {
  private Conformity() {}

  /**
   * The record in a form that the XSD of 2.03 accepts.
   *
   * @param record an {@code iati-activity} or {@code iati-organisation} with any contents
   * @return the same object when nothing had to change
   * @throws IllegalArgumentException if it is neither of the two
   */
  public static Element toValid(Element record) {
    Schema schema = Schema.of(record);
    Shape shape =
        schema
            .find(record.name().local())
            .filter(found -> record.name().isIati())
            .orElseThrow(
                () -> new IllegalArgumentException("not a record of IATI: " + record.name()));
    return new Fitting(schema, record).fit(shape);
  }

  /**
   * The record as it was before {@link #toValid}: supplied parts dropped, parts set aside put back.
   *
   * @param record a record as read
   * @return the same object when there is no mark of ours in it
   */
  public static Element original(Element record) {
    return Restoring.restore(record);
  }
}
