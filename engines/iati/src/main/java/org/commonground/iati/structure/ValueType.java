package org.commonground.iati.structure;

/**
 * The kinds of value that the standard gives to attributes and texts, named as in XML Schema part
 * 2.
 */
public enum ValueType {
  /** Any text. */
  STRING("string", "any text"),
  /** A number such as {@code -1250.50}, without exponent or thousands separator. */
  DECIMAL("decimal", "a number such as 1250.50, without spaces, commas or currency"),
  /** A day such as {@code 2026-03-01}. */
  DATE("date", "a day such as 2026-03-01"),
  /** A moment such as {@code 2026-03-01T12:00:00Z}. */
  DATE_TIME("dateTime", "a moment such as 2026-03-01T12:00:00Z"),
  /** A web address; may be relative or empty. */
  ANY_URI("anyURI", "a web address without spaces or stray % signs"),
  /** {@code true}, {@code false}, {@code 1} or {@code 0}. */
  BOOLEAN("boolean", "1, 0, true or false"),
  /** A whole number of 32 bits. */
  INT("int", "a whole number"),
  /** A whole number from 0. */
  NON_NEGATIVE_INTEGER("nonNegativeInteger", "a whole number, 0 or more"),
  /** A whole number from 1. */
  POSITIVE_INTEGER("positiveInteger", "a whole number, 1 or more"),
  /** A name without spaces. */
  NMTOKEN("NMTOKEN", "a name without spaces"),
  /** A language tag such as {@code en}, or nothing. */
  LANGUAGE("language", "a language code such as en");

  private final String schemaName;
  private final String expected;

  ValueType(String schemaName, String expected) {
    this.schemaName = schemaName;
    this.expected = expected;
  }

  /**
   * What a good value looks like, in words.
   *
   * @return such as "a day such as 2026-03-01"
   */
  public String expected() {
    return expected;
  }

  /**
   * Says whether a value is of this type. White space around the value does not matter, as in XML
   * Schema.
   *
   * @param raw the value as read
   * @return true when it is
   */
  public boolean accepts(String raw) {
    if (this == STRING) {
      return true;
    }
    String value = XmlSpace.strip(raw);
    return switch (this) {
      case STRING -> true;
      case DECIMAL -> Numerals.isDecimal(value);
      case DATE -> Moments.isDate(value);
      case DATE_TIME -> Moments.isDateTime(value);
      case ANY_URI -> Addresses.isUri(value);
      case BOOLEAN ->
          value.equals("1") || value.equals("0") || value.equals("true") || value.equals("false");
      case INT -> Numerals.isInt(value);
      case NON_NEGATIVE_INTEGER -> Numerals.isInteger(value) && Numerals.sign(value) >= 0;
      case POSITIVE_INTEGER -> Numerals.isInteger(value) && Numerals.sign(value) > 0;
      case NMTOKEN -> Tokens.isNameToken(value);
      case LANGUAGE -> raw.isEmpty() || Tokens.isLanguage(value);
    };
  }

  static ValueType of(String schemaName) {
    for (ValueType type : values()) {
      if (type.schemaName.equals(schemaName)) {
        return type;
      }
    }
    throw new IllegalArgumentException("no value type is called " + schemaName);
  }
}
