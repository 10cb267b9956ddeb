package org.commonground.iati.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.iati.Element;
import org.commonground.iati.Finding;

/**
 * The structure of one kind of IATI 2.03 file.
 *
 * <p>Immutable; read once, at first use.
 */
public final class Schema {
  private final Map<String, Shape> globals;

  Schema(Map<String, Shape> globals) {
    this.globals = Map.copyOf(globals);
  }

  /**
   * The structure of {@code iati-activities} files.
   *
   * @return always the same object
   */
  public static Schema activities() {
    return Activities.SCHEMA;
  }

  /**
   * The structure of {@code iati-organisations} files.
   *
   * @return always the same object
   */
  public static Schema organisations() {
    return Organisations.SCHEMA;
  }

  /**
   * The structure that judges a record or file of this name.
   *
   * @param root an {@code iati-activity}, {@code iati-organisation} or one of the two files' roots
   * @return the structure for organisations if it is about them, else that for activities
   */
  public static Schema of(Element root) {
    return root.name().local().startsWith("iati-organisation") ? organisations() : activities();
  }

  /**
   * Finds the shape of an element that may be a root.
   *
   * @param local an element's name, such as {@code iati-activity}
   * @return empty when the standard has no such element at the top
   */
  public Optional<Shape> find(String local) {
    return Optional.ofNullable(globals.get(local));
  }

  /**
   * Says whether the official XSD would find an element valid.
   *
   * @param element one with a name that {@link #find} knows; any other is not valid
   * @return true when it is valid with all it holds
   */
  public boolean isValid(Element element) {
    return find(element.name().local())
        .filter(shape -> element.name().isIati() && isValid(element, shape))
        .isPresent();
  }

  /**
   * Says whether an element fits a shape.
   *
   * @param element any
   * @param shape what it has to fit, whatever its name
   * @return true when it fits with all it holds
   */
  public boolean isValid(Element element, Shape shape) {
    var verdict = Verdict.yesOrNo();
    new Judge(this, verdict).judge(element, shape);
    return verdict.isValid();
  }

  /**
   * Says whether a foreign element and all in it would pass: elements of IATI inside it are judged
   * too.
   *
   * @param element an element of another namespace, or one whose content is not prescribed
   * @return true when nothing in it is wrong
   */
  public boolean isValidForeign(Element element) {
    var verdict = Verdict.yesOrNo();
    new Judge(this, verdict).judgeLoosely(element);
    return verdict.isValid();
  }

  /**
   * Lists what keeps an element from being valid.
   *
   * @param element one with a name that {@link #find} knows
   * @return in the order of the file; empty exactly when {@link #isValid} says so
   */
  public List<Finding> check(Element element) {
    var verdict = Verdict.explained(element);
    find(element.name().local())
        .filter(shape -> element.name().isIati())
        .ifPresentOrElse(
            shape -> new Judge(this, verdict).judge(element, shape),
            () -> verdict.unknownRoot(element));
    return verdict.findings();
  }

  private static final class Activities {
    static final Schema SCHEMA = SchemaTable.read("activities-2.03.txt");
  }

  private static final class Organisations {
    static final Schema SCHEMA = SchemaTable.read("organisations-2.03.txt");
  }
}
