package org.commonground.iati.structure;

/**
 * Numbers as XML Schema writes them.
 *
 * @see "XML Schema part 2, 3.2.3.1 (decimal) and 3.3.13 (integer), lexical representation"
 */
final class Numerals {
  private static final int INT_DIGITS = 10;

  private Numerals() {}

  static boolean isDecimal(String value) {
    int digits = 0;
    boolean point = false;
    for (int i = afterSign(value); i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '.' && !point) {
        point = true;
      } else if (isDigit(c)) {
        digits++;
      } else {
        return false;
      }
    }
    return digits > 0;
  }

  static boolean isInteger(String value) {
    return value.indexOf('.') < 0 && isDecimal(value);
  }

  static boolean isInt(String value) {
    if (!isInteger(value)) {
      return false;
    }
    int from = afterSign(value);
    while (from < value.length() && value.charAt(from) == '0') {
      from++;
    }
    if (value.length() - from > INT_DIGITS) {
      return false;
    }
    long magnitude = from == value.length() ? 0 : Long.parseLong(value.substring(from));
    long number = value.startsWith("-") ? -magnitude : magnitude;
    return number == (int) number;
  }

  /** The sign of an integer: -1, 0 or 1. */
  static int sign(String integer) {
    for (int i = afterSign(integer); i < integer.length(); i++) {
      if (integer.charAt(i) != '0') {
        return integer.startsWith("-") ? -1 : 1;
      }
    }
    return 0;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int afterSign(String value) {
    return value.startsWith("-") || value.startsWith("+") ? 1 : 0;
  }
}
