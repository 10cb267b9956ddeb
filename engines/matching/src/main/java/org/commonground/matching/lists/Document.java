package org.commonground.matching.lists;

import org.commonground.matching.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A passport, an identity card or another document with a number.
 *
 * @param number as written; spaces and signs do not count when numbers are compared
 * @param issuer the issuing state as a code of {@link Countries}; {@code null} when unknown
 */
@Personal
public record Document(String number, @Nullable String issuer) {
  /**
   * The number as it is compared.
   *
   * @return its letters and digits, letters in capitals
   */
  public String normalised() {
    return letters(false);
  }

  /**
   * The number with characters brought together that readers of documents confuse: {@code O} and 0,
   * {@code I} and 1, {@code S} and 5, {@code B} and 8, {@code Z} and 2, {@code G} and 6.
   *
   * @return the same for numbers that may be read as each other
   */
  public String confusable() {
    return letters(true);
  }

  private String letters(boolean confused) {
    var letters = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      char c = Character.toUpperCase(number.charAt(i));
      if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
        letters.append(confused ? digitLike(c) : c);
      }
    }
    return letters.toString();
  }

  private static char digitLike(char c) {
    return switch (c) {
      case 'O', 'Q', 'D' -> '0';
      case 'I', 'L' -> '1';
      case 'S' -> '5';
      case 'B' -> '8';
      case 'Z' -> '2';
      case 'G' -> '6';
      default -> c;
    };
  }

  @Override
  public String toString() {
    return "Document[" + number.length() + " characters]";
  }
}
