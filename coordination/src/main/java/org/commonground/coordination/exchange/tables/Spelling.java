package org.commonground.coordination.exchange.tables;

import java.text.Normalizer;
import java.util.Locale;

/** Different ways of writing the same word, made one. */
final class Spelling {
  private Spelling() {}

  /** Without white space at the ends, including the kinds that only Unicode knows. */
  static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  /**
   * Small letters and digits, words separated by one space: accents, case, punctuation and the
   * digits' script do not count.
   */
  static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    var folded = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
        folded.appendCodePoint(digit >= 0 ? '0' + digit : c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        gap = true;
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /** Arabic and other digits and signs as the ones that numbers and days are read with. */
  static String westernDigits(String text) {
    if (text.chars().allMatch(c -> c < 128)) {
      return text;
    }
    var western = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\u066B' -> western.append('.');
        case '\u066C', '\u2019', '\u00A0', '\u202F', '\u2009' -> western.append(' ');
        case '\u2212' -> western.append('-');
        case '\u200E', '\u200F', '\u061C' -> {}
        default ->
            western.append(
                Character.isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : c);
      }
    }
    return western.toString();
  }
}
