package org.commonground.edifact.travel;

/**
 * A carrier's code and a flight number.
 *
 * @param carrier two characters, at least one a letter, or three letters; may be empty
 * @param number the rest, with a suffix where there is one; may be empty
 */
public record FlightDesignator(String carrier, String number) {

  /**
   * Parts a designator as written.
   *
   * @param written such as {@code XX123}, {@code 9X 0123A} or {@code XXX123}
   * @return its parts; the carrier is empty when none can be told apart
   */
  public static FlightDesignator of(String written) {
    return of(written, "");
  }

  /**
   * Parts a designator whose carrier may be known.
   *
   * @param written such as {@code XX123} or {@code 123}
   * @param carrier the carrier's code where it is stated apart; else empty
   * @return its parts; the carrier is the one stated when none can be told apart
   */
  public static FlightDesignator of(String written, String carrier) {
    String text = written.strip();
    int length = text.length();
    if (!carrier.isEmpty() && length > carrier.length() && text.startsWith(carrier)) {
      return parted(text, carrier.length());
    }
    if (length > 2 && isCode(text.charAt(0), text.charAt(1)) && isNumberStart(text.charAt(2))) {
      return parted(text, 2);
    }
    if (length > 3
        && isLetter(text.charAt(0))
        && isLetter(text.charAt(1))
        && isLetter(text.charAt(2))
        && isNumberStart(text.charAt(3))) {
      return parted(text, 3);
    }
    return new FlightDesignator(carrier, text);
  }

  private static FlightDesignator parted(String text, int at) {
    return new FlightDesignator(text.substring(0, at), text.substring(at).strip());
  }

  private static boolean isCode(char first, char second) {
    boolean letter = isLetter(first) || isLetter(second);
    return letter && isLetterOrDigit(first) && isLetterOrDigit(second);
  }

  private static boolean isNumberStart(char c) {
    return c == ' ' || (c >= '0' && c <= '9');
  }

  private static boolean isLetterOrDigit(char c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
