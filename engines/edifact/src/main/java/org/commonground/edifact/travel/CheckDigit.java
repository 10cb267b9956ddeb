package org.commonground.edifact.travel;

/**
 * The check digits of machine-readable travel documents: the sum of the characters' values, digits
 * as they are, {@code A} to {@code Z} as 10 to 35 and the filler {@code <} as 0, each times 7, 3, 1
 * in turn, modulo 10.
 *
 * @see "ICAO Doc 9303, Machine Readable Travel Documents"
 */
public final class CheckDigit {
  private CheckDigit() {}

  /**
   * Computes the check digit of a field.
   *
   * @param field characters {@code A-Z}, {@code 0-9} and {@code <}; may be empty
   * @return a digit, 0 to 9, or -1 when another character is in the field
   */
  public static int of(CharSequence field) {
    int sum = 0;
    for (int i = 0; i < field.length(); i++) {
      int value = value(field.charAt(i));
      if (value < 0) {
        return -1;
      }
      sum += value * weight(i);
    }
    return sum % 10;
  }

  private static int weight(int index) {
    return switch (index % 3) {
      case 0 -> 7;
      case 1 -> 3;
      default -> 1;
    };
  }

  private static int value(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= 'A' && c <= 'Z') {
      return c - 'A' + 10;
    }
    return c == '<' ? 0 : -1;
  }
}
