package org.commonground.iati.structure;

import java.util.StringTokenizer;
import org.commonground.iati.Attribute;
import org.commonground.iati.Name;

/**
 * Attributes that the standard does not name. Those of XML itself and those the XSD declares at its
 * top are looked at even there.
 */
final class ForeignAttributes {
  private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  private ForeignAttributes() {}

  static boolean isOfSchemaInstance(Attribute attribute) {
    return attribute.name().namespace().equals(SCHEMA_INSTANCE);
  }

  /** On an element of IATI: {@code xsi:nil} is not for any of them. */
  static boolean isGoodOnKnown(Attribute attribute) {
    boolean nil = isOfSchemaInstance(attribute) && attribute.name().local().equals("nil");
    return !nil && isGoodAnywhere(attribute);
  }

  /** On an element that nothing is known about. */
  static boolean isGoodAnywhere(Attribute attribute) {
    String local = attribute.name().local();
    return switch (attribute.name().namespace()) {
      case "" -> !local.equals("value-date") || ValueType.DATE.accepts(attribute.value());
      case SCHEMA_INSTANCE -> isGoodInstance(local, attribute.value());
      case Name.XML_NAMESPACE -> isGoodXml(local, attribute.value());
      default -> true;
    };
  }

  private static boolean isGoodInstance(String local, String value) {
    return switch (local) {
      case "type" -> false;
      case "noNamespaceSchemaLocation" -> ValueType.ANY_URI.accepts(value);
      case "schemaLocation" -> areUris(value);
      default -> true;
    };
  }

  private static boolean areUris(String list) {
    var words = new StringTokenizer(list, " \t\r\n");
    while (words.hasMoreTokens()) {
      if (!ValueType.ANY_URI.accepts(words.nextToken())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isGoodXml(String local, String value) {
    return switch (local) {
      case "lang" -> ValueType.LANGUAGE.accepts(value);
      case "base" -> ValueType.ANY_URI.accepts(value);
      case "space" -> value.equals("default") || value.equals("preserve");
      case "id" -> Tokens.isIdentifier(value);
      default -> true;
    };
  }
}
