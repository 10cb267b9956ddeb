package org.commonground.edifact;

/**
 * The characters that give a message its structure, as the service string advice (UNA) declares
 * them. Each is one byte.
 *
 * @param component separates the components of a composite element; {@code :} by default
 * @param element separates the elements of a segment; {@code +} by default
 * @param decimal the decimal mark in numbers; {@code .} by default
 * @param release makes the byte behind it data; {@code ?} by default, a space where none is used
 * @param repetition separates repetitions of an element; {@code *} by default from syntax version
 *     4, a space where none is used
 * @param terminator ends a segment; {@code '} by default
 */
public record Delimiters(
    byte component, byte element, byte decimal, byte release, byte repetition, byte terminator) {

  /** The delimiters when there is no UNA and the syntax version is 3 or less. */
  public static final Delimiters DEFAULT = of(":+.? '");

  /** The delimiters when there is no UNA and the syntax version is 4. */
  public static final Delimiters DEFAULT_OF_VERSION_4 = of(":+.?*'");

  /**
   * Reads the six characters behind {@code UNA}.
   *
   * @param advice six characters below U+0100: component, element, decimal mark, release,
   *     repetition (or a space), terminator
   * @return the delimiters
   * @throws IllegalArgumentException if there are not six characters or one is above U+00FF
   */
  public static Delimiters of(String advice) {
    if (advice.length() != 6 || advice.chars().anyMatch(it -> it > 0xFF)) {
      throw new IllegalArgumentException("a service string advice has six one-byte characters");
    }
    return new Delimiters(
        (byte) advice.charAt(0),
        (byte) advice.charAt(1),
        (byte) advice.charAt(2),
        (byte) advice.charAt(3),
        (byte) advice.charAt(4),
        (byte) advice.charAt(5));
  }

  /**
   * Whether a release character is in use.
   *
   * @return false when a space stands in its place
   */
  public boolean hasRelease() {
    return release != ' ';
  }

  /**
   * Whether a repetition separator is in use.
   *
   * @return false when a space stands in its place
   */
  public boolean hasRepetition() {
    return repetition != ' ';
  }

  /**
   * Whether these delimiters can tell structure apart: no letter or digit among them, and all that
   * are in use differ from one another.
   *
   * @return true when a message can be read with them
   */
  public boolean isUsable() {
    byte[] used = {component, element, release, repetition, terminator};
    for (int i = 0; i < used.length; i++) {
      boolean optional = i == 2 || i == 3;
      if (optional && used[i] == ' ') {
        continue;
      }
      // Only a terminator can be the end of a line.
      boolean lineBreak = i != 4 && (used[i] == '\r' || used[i] == '\n');
      if (isLetterOrDigit(used[i]) || used[i] == ' ' || lineBreak) {
        return false;
      }
      for (int j = 0; j < i; j++) {
        if (used[i] == used[j]) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * The same delimiters with a repetition separator.
   *
   * @param separator the byte that separates repetitions
   * @return the delimiters with it
   */
  public Delimiters withRepetition(byte separator) {
    return new Delimiters(component, element, decimal, release, separator, terminator);
  }

  static boolean isLetterOrDigit(byte b) {
    return (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
  }
}
