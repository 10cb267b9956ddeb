package org.commonground.iati.upgrading;

import java.util.ArrayList;
import java.util.List;
import org.commonground.iati.Attribute;
import org.commonground.iati.Element;
import org.commonground.iati.Name;
import org.commonground.iati.Text;

/**
 * What 2.03 has no place for, in a namespace of its own, where it stood: {@code <cg:text>} for text
 * of an element that now has only a code, {@code <cg:attribute name="…">} for a removed attribute,
 * and removed elements under their own name.
 */
final class Kept {
  static final String NAMESPACE = "urn:common-ground:kept";

  private Kept() {}

  static Element attribute(Attribute attribute, int line) {
    return new Element(
        name("attribute"),
        List.of(Attribute.of("name", attribute.name().local())),
        attribute.value().isEmpty() ? List.of() : List.of(new Text(attribute.value())),
        line);
  }

  static Element attribute(String local, String value, int line) {
    return attribute(Attribute.of(local, value), line);
  }

  /** The text of an element, with the language that the element states. */
  static Element text(Element element) {
    List<Attribute> language = new ArrayList<>(1);
    element.language().ifPresent(it -> language.add(new Attribute(Name.LANGUAGE, it)));
    return new Element(name("text"), language, List.of(new Text(element.text())), element.line());
  }

  static Element element(Element removed) {
    return new Element(
        name(removed.name().local()), removed.attributes(), removed.contents(), removed.line());
  }

  /** The same element under another of IATI's own names. */
  static Element named(String local, Element element) {
    return new Element(Name.of(local), element.attributes(), element.contents(), element.line());
  }

  private static Name name(String local) {
    return new Name(NAMESPACE, "cg", local);
  }
}
