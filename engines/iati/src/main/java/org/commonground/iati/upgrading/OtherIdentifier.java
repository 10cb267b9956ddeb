package org.commonground.iati.upgrading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Name;
import org.commonground.iati.Text;

/**
 * {@code other-identifier}: since 2.01 the identifier is an attribute and its owner an element. The
 * type, which 1.0x did not know, is the reporter's own identifier (A1) when the reporter owns it or
 * no owner is named, and another activity identifier (A9) otherwise.
 */
final class OtherIdentifier {
  private OtherIdentifier() {}

  static Element of(Element old, Element record) {
    if (old.code("ref").isPresent()) {
      return old;
    }
    Optional<String> ownerRef = old.attribute("owner-ref");
    Optional<String> ownerName = old.attribute("owner-name");
    List<Attribute> attributes = new ArrayList<>();
    attributes.add(Attribute.of("ref", old.text()));
    attributes.add(Attribute.of("type", isReporters(ownerRef, ownerName, record) ? "A1" : "A9"));
    for (Attribute attribute : old.attributes()) {
      if (!attribute.name().isIati() || !attribute.name().local().startsWith("owner-")) {
        attributes.add(attribute);
      }
    }
    List<Content> contents = new ArrayList<>(1);
    if (ownerRef.isPresent() || ownerName.isPresent()) {
      contents.add(owner(ownerRef, ownerName, old.line()));
    }
    contents.addAll(old.children());
    return new Element(old.name(), attributes, contents, old.line());
  }

  private static boolean isReporters(
      Optional<String> ownerRef, Optional<String> ownerName, Element record) {
    if (ownerRef.isEmpty() && ownerName.isEmpty()) {
      return true;
    }
    return record
        .child("reporting-org")
        .filter(it ->
            ownerRef.isPresent()
                ? it.code("ref").equals(ownerRef.map(String::strip))
                : ownerName.map(String::strip).filter(it.text()::equals).isPresent())
        .isPresent();
  }

  private static Element owner(Optional<String> ref, Optional<String> name, int line) {
    List<Attribute> attributes = ref.map(it -> List.of(Attribute.of("ref", it))).orElse(List.of());
    List<Content> narrative =
        name.filter(it -> !it.isBlank())
            .<List<Content>>map(it ->
                List.of(new Element(Name.of("narrative"), List.of(), List.of(new Text(it)), line)))
            .orElse(List.of());
    return new Element(Name.of("owner-org"), attributes, narrative, line);
  }
}
