package org.commonground.iati.structure;

/**
 * Name tokens and language tags.
 *
 * @see "XML 1.0 (fifth edition), 2.3 Nmtoken; XML Schema part 2, 3.3.3 language"
 */
final class Tokens {
  private static final int LONGEST_SUBTAG = 8;

  private Tokens() {}

  static boolean isNameToken(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean mark = c == '-' || c == '_' || c == '.' || c == ':' || c == 0xB7;
      if (!mark
          && !Character.isLetterOrDigit(c)
          && Character.getType(c) != Character.NON_SPACING_MARK) {
        return false;
      }
    }
    return !value.isEmpty();
  }

  /** An XML name without colon, as {@code xml:id} needs. */
  static boolean isIdentifier(String value) {
    String name = XmlSpace.strip(value);
    boolean start =
        !name.isEmpty() && (name.charAt(0) == '_' || Character.isLetter(name.charAt(0)));
    return start && name.indexOf(':') < 0 && isNameToken(name);
  }

  static boolean isLanguage(String value) {
    int length = 0;
    boolean first = true;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '-' && length > 0) {
        length = 0;
        first = false;
      } else if (isLetter(c) || (!first && Numerals.isDigit(c))) {
        length++;
      } else {
        return false;
      }
      if (length > LONGEST_SUBTAG) {
        return false;
      }
    }
    return length > 0;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
