package org.commonground.iati.structure;

/**
 * Web addresses as XML Schema takes them: RFC 2396 and 2732 after the characters that XLink lets
 * people write plainly (spaces, letters of any script) have been escaped.
 */
final class Addresses {
  private static final String RESERVED = ";/?:@&=+$,[]";
  private static final String PATH = ";/:@&=+$,";
  private static final String MARKS = "-_.!~*'()";
  private static final String ESCAPED_FIRST = " <>\"{}|\\^`";

  private Addresses() {}

  static boolean isUri(String value) {
    int start = 0;
    int colon = value.indexOf(':');
    if (colon == 0) {
      return false;
    }
    if (colon > 0 && !hasAny(value, colon)) {
      boolean empty = colon == value.length() - 1 || value.charAt(colon + 1) == '#';
      if (!isScheme(value, colon) || empty) {
        return false;
      }
      start = colon + 1;
    }
    boolean promisesHost = value.length() == start + 2 && value.startsWith("//", start);
    return !promisesHost && isRest(value, start, start > 0);
  }

  private static boolean hasAny(String value, int before) {
    for (int i = 0; i < before; i++) {
      char c = value.charAt(i);
      if (c == '/' || c == '?' || c == '#') {
        return true;
      }
    }
    return false;
  }

  private static boolean isScheme(String value, int end) {
    if (!isLetter(value.charAt(0))) {
      return false;
    }
    for (int i = 1; i < end; i++) {
      char c = value.charAt(i);
      if (!isLetter(c) && !Numerals.isDigit(c) && c != '+' && c != '-' && c != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean isRest(String value, int start, boolean hasScheme) {
    boolean opaque = hasScheme && start < value.length() && value.charAt(start) != '/';
    String allowed = opaque ? RESERVED : PATH;
    boolean inPath = true;
    boolean inFragment = false;
    for (int i = start; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '%') {
        if (!isEscape(value, i)) {
          return false;
        }
        i += 2;
      } else if (c == '#' && !inFragment) {
        inFragment = true;
        inPath = false;
        allowed = RESERVED;
      } else if (c == '?' && inPath) {
        inPath = false;
        allowed = RESERVED;
      } else if (!isPlain(c) && allowed.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEscape(String value, int at) {
    return at + 2 < value.length() && isHex(value.charAt(at + 1)) && isHex(value.charAt(at + 2));
  }

  private static boolean isPlain(char c) {
    return isLetter(c)
        || Numerals.isDigit(c)
        || MARKS.indexOf(c) >= 0
        || c >= 0x7f
        || c < 0x20
        || ESCAPED_FIRST.indexOf(c) >= 0;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isHex(char c) {
    return Numerals.isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }
}
