package org.commonground.iati.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Name;

/** The names that mark what was supplied and what was set aside. */
final class Marks {
  static final String NAMESPACE = "urn:common-ground:marks";
  static final String ASIDE = "urn:common-ground:set-aside";

  /** Declared once in every file written, because most files need them often. */
  static final Map<String, String> NAMESPACES =
      new TreeMap<>(Map.of("cg-mark", NAMESPACE, "cg-aside", ASIDE));

  static final Name SUPPLIED = new Name(NAMESPACE, "cg-mark", "supplied");
  static final Name SUPPLIED_ATTRIBUTES = new Name(NAMESPACE, "cg-mark", "supplied-attributes");
  static final Name AT = new Name(NAMESPACE, "cg-mark", "at");
  static final Name TEXT = new Name(NAMESPACE, "cg-mark", "text");

  private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String ASIDE_XML = ASIDE + ":xml";
  private static final String ASIDE_INSTANCE = ASIDE + ":xsi";

  private static final String WAS = "cg-was-";

  private Marks() {}

  /** The name under which something is set aside. */
  static Name aside(Name name) {
    return switch (name.namespace()) {
      case "" -> new Name(ASIDE, "cg-aside", name.local());
      case Name.XML_NAMESPACE -> new Name(ASIDE_XML, "cg-aside-xml", name.local());
      case SCHEMA_INSTANCE -> new Name(ASIDE_INSTANCE, "cg-aside-" + name.prefix(), name.local());
      default -> escaped(name);
    };
  }

  /**
   * A source may use our namespaces or prefixes itself: its namespaces get a plus sign and its
   * prefixes a word before them, so that they come back and never meet ours in one start tag.
   */
  private static Name escaped(Name name) {
    if (!isOurs(name)) {
      return name;
    }
    String namespace = isOurNamespace(name) ? name.namespace() + "+" : name.namespace();
    return new Name(namespace, WAS + name.prefix(), name.local());
  }

  static Name restored(Name name) {
    String namespace = name.namespace();
    return switch (namespace) {
      case ASIDE -> Name.of(name.local());
      case ASIDE_XML -> new Name(Name.XML_NAMESPACE, "xml", name.local());
      case ASIDE_INSTANCE ->
          new Name(SCHEMA_INSTANCE, without("cg-aside-", name.prefix()), name.local());
      default -> name.prefix().startsWith(WAS) ? unescaped(name) : name;
    };
  }

  private static Name unescaped(Name name) {
    String namespace = name.namespace();
    boolean plus = isOurNamespace(name) && namespace.endsWith("+");
    return new Name(
        plus ? namespace.substring(0, namespace.length() - 1) : namespace,
        without(WAS, name.prefix()),
        name.local());
  }

  private static String without(String start, String prefix) {
    return prefix.startsWith(start) ? prefix.substring(start.length()) : prefix;
  }

  static boolean isOurs(Name name) {
    String prefix = name.prefix();
    return !name.isIati()
        && (isOurNamespace(name)
            || prefix.startsWith("cg-mark")
            || prefix.startsWith("cg-aside")
            || prefix.startsWith(WAS));
  }

  private static boolean isOurNamespace(Name name) {
    return name.namespace().startsWith(NAMESPACE) || name.namespace().startsWith(ASIDE);
  }

  /** An xml:id has to be unique in a whole file, which no single record can promise. */
  static boolean isDangerous(Attribute attribute) {
    Name name = attribute.name();
    boolean id = name.local().equals("id") && name.namespace().equals(Name.XML_NAMESPACE);
    return id || isOurs(name);
  }

  static boolean areIn(Element element) {
    if (isOurs(element.name())) {
      return true;
    }
    for (Attribute attribute : element.attributes()) {
      if (isDangerous(attribute)) {
        return true;
      }
    }
    for (Content content : element.contents()) {
      if (content instanceof Element child && areIn(child)) {
        return true;
      }
    }
    return false;
  }

  /** The element and all in it under names that no rule of the standard is about. */
  static Element setAside(Element element) {
    List<Attribute> attributes = new ArrayList<>(element.attributes().size());
    for (Attribute attribute : element.attributes()) {
      attributes.add(new Attribute(aside(attribute.name()), attribute.value()));
    }
    List<Content> contents = new ArrayList<>(element.contents().size());
    for (Content content : element.contents()) {
      contents.add(content instanceof Element child ? setAside(child) : content);
    }
    return new Element(aside(element.name()), attributes, contents, element.line());
  }

  static Element with(Element element, Name mark, String value) {
    List<Attribute> attributes = new ArrayList<>(element.attributes());
    attributes.add(new Attribute(mark, value));
    return element.withAttributes(attributes);
  }
}
