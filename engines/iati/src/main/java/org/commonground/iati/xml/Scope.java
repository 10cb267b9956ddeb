package org.commonground.iati.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.commonground.iati.Attribute;
import org.commonground.iati.Element;
import org.commonground.iati.Name;

/**
 * Which prefix means which namespace at one place of a document, and what the start tag there has
 * to declare. IATI's own names have no namespace, so nearly every element shares its parent's
 * scope.
 */
final class Scope {
  static final Scope NONE = new Scope(Map.of(), Map.of());

  private final Map<String, String> known;
  private final Map<String, String> declared;

  private Scope(Map<String, String> known, Map<String, String> declared) {
    this.known = known;
    this.declared = declared;
  }

  /** A scope in which prefixes have been declared by somebody else. */
  static Scope of(Map<String, String> known) {
    return known.isEmpty() ? NONE : new Scope(Map.copyOf(known), Map.of());
  }

  /** The scope inside an element's start tag. */
  Scope enter(Element element) {
    if (needsNothing(element) && !known.containsKey("")) {
      return declared.isEmpty() ? this : new Scope(known, Map.of());
    }
    Map<String, String> needed = new LinkedHashMap<>();
    need(
        needed, element.name().isIati() ? "" : element.name().prefix(), element.name().namespace());
    for (Attribute attribute : element.attributes()) {
      if (!attribute.name().isIati()) {
        need(needed, prefix(attribute.name()), attribute.name().namespace());
      }
    }
    if (needed.isEmpty() && declared.isEmpty()) {
      return this;
    }
    Map<String, String> all = new LinkedHashMap<>(known);
    all.putAll(needed);
    return new Scope(all, needed);
  }

  private static boolean needsNothing(Element element) {
    if (!element.name().isIati()) {
      return false;
    }
    for (Attribute attribute : element.attributes()) {
      if (!attribute.name().isIati() && !isXml(attribute.name().namespace())) {
        return false;
      }
    }
    return true;
  }

  private void need(Map<String, String> needed, String prefix, String namespace) {
    if (!isXml(namespace)
        && !namespace.equals(known.getOrDefault(prefix, prefix.isEmpty() ? "" : null))) {
      String other = needed.putIfAbsent(prefix, namespace);
      if (other != null && !other.equals(namespace)) {
        throw new IllegalArgumentException(
            "the prefix \"%s\" stands for both %s and %s in one start tag; give one of them another"
                .formatted(prefix, other, namespace));
      }
    }
  }

  private static boolean isXml(String namespace) {
    return namespace.equals(Name.XML_NAMESPACE);
  }

  /** A name as the tag has to show it. */
  String tag(Name name) {
    return name.isIati() ? name.local() : name.toString();
  }

  /** A name as an attribute has to show it: without prefix it would have no namespace. */
  String attribute(Name name) {
    return name.isIati() ? name.local() : prefix(name) + ":" + name.local();
  }

  private static String prefix(Name attribute) {
    if (isXml(attribute.namespace())) {
      return "xml";
    }
    return attribute.prefix().isEmpty() ? "a" : attribute.prefix();
  }

  void declarations(BiConsumer<String, String> each) {
    declared.forEach(
        (prefix, uri) -> each.accept(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri));
  }
}
