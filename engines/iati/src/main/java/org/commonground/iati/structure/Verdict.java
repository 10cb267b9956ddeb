package org.commonground.iati.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.commonground.iati.Attribute;
import org.commonground.iati.Element;
import org.commonground.iati.Finding;
import org.commonground.iati.Finding.Severity;
import org.commonground.iati.structure.Shape.Child;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one record, in words when they are asked for. */
final class Verdict {
  private final @Nullable Paths paths;
  private final List<Finding> findings = new ArrayList<>();
  private final boolean[] valid = {true};

  private Verdict(@Nullable Paths paths) {
    this.paths = paths;
  }

  static Verdict yesOrNo() {
    return new Verdict(null);
  }

  static Verdict explained(Element root) {
    return new Verdict(new Paths(root));
  }

  boolean isValid() {
    return valid[0];
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  void unknownRoot(Element root) {
    add(
        "schema-unknown",
        root,
        () ->
            "IATI has no record called %s; expected iati-activity or iati-organisation"
                .formatted(root.name()));
  }

  void badAttribute(Element element, Shape.Attribute attribute, String value) {
    add(
        "schema-value",
        element,
        "/@" + attribute.name(),
        () ->
            "%s is %s; expected %s"
                .formatted(attribute.name(), quoted(value), attribute.type().expected()));
  }

  void badText(Element element, ValueType type, String value) {
    add(
        "schema-value",
        element,
        () -> "%s holds %s; expected %s".formatted(element.name(), quoted(value), type.expected()));
  }

  void strangeAttribute(Element element, Attribute attribute) {
    String called = attribute.name().toString();
    add(
        "schema-unknown",
        element,
        "/@" + called,
        () ->
            attribute.name().isIati()
                ? "%s has no attribute called %s in IATI 2.03; remove it or give it a namespace of your own"
                    .formatted(element.name(), called)
                : "%s=%s may not stand on %s; correct the value or remove the attribute"
                    .formatted(called, quoted(attribute.value()), element.name()));
  }

  void missingAttribute(Element element, Shape.Attribute attribute) {
    add(
        "schema-missing",
        element,
        "/@" + attribute.name(),
        () ->
            "%s has no %s; add %s"
                .formatted(element.name(), attribute.name(), attribute.type().expected()));
  }

  void missingElement(Element element, Child place) {
    add(
        "schema-missing",
        element,
        "/" + place.name(),
        () -> "%s has no %s; add one".formatted(element.name(), place.name()));
  }

  void elementInValue(Element element, Element child) {
    add(
        "schema-unknown",
        child,
        () ->
            "%s may hold text only, not the element %s; remove the element"
                .formatted(element.name(), child.name()));
  }

  void textBetween(Element element, String characters) {
    add(
        "schema-text",
        element,
        () ->
            "%s holds the text %s where only elements may stand; put it in the right element or remove it"
                .formatted(element.name(), quoted(characters)));
  }

  void unknownElement(Element parent, Element child) {
    add(
        "schema-unknown",
        child,
        () ->
            "IATI 2.03 has no %s in %s; remove it or give it a namespace of your own"
                .formatted(child.name(), parent.name()));
  }

  void tooMany(Element child, Child place) {
    add(
        "schema-too-many",
        child,
        () ->
            "%s may stand here %d time(s) at most; keep one".formatted(child.name(), place.most()));
  }

  void outOfOrder(Element parent, Element child, Child before) {
    String later = before.isForeign() ? "elements of other namespaces" : before.name();
    add(
        "schema-order",
        child,
        () ->
            "%s stands after %s in %s; move it before"
                .formatted(child.name(), later, parent.name()));
  }

  private void add(String rule, Element element, Supplier<String> message) {
    add(rule, element, "", message);
  }

  private void add(String rule, Element element, String below, Supplier<String> message) {
    valid[0] = false;
    if (paths != null) {
      String path = paths.of(element) + below;
      findings.add(new Finding(Severity.ERROR, rule, element.line(), path, message.get()));
    }
  }

  private static String quoted(String value) {
    return Quote.of(value);
  }
}
