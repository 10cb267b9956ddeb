package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.travel.PersonName;

/**
 * Whether two ways to write a name in one booking are the same person's. Not a way to match people
 * of different bookings: only signs, spaces and what is glued to the end may differ.
 */
final class Names {
  static final int DIFFERENT = 0;
  static final int SHORTENED = 1;
  static final int SAME = 2;

  /** Longer ones in front of those that they end with. */
  private static final List<String> TITLES =
      List.of("MSTR", "MISS", "PROF", "MRS", "CHD", "INF", "MR", "MS", "DR");

  private Names() {}

  /**
   * How much a name and that of a document are alike: {@value #SAME}, {@value #SHORTENED} or
   * {@value #DIFFERENT}. Surnames are the same; titles are glued to given names, and second names
   * left out.
   */
  static int likeness(PersonName name, String surname, List<String> given) {
    if (!name.surname().equals(surname) && !letters(name.surname()).equals(letters(surname))) {
      return DIFFERENT;
    }
    String one = letters(name.given());
    String other = given.size() == 1 ? letters(given.getFirst()) : letters(String.join("", given));
    if (one.equals(other)) {
      return SAME;
    }
    String bare = withoutTitle(one);
    if (bare.equals(other)) {
      return SAME;
    }
    return one.startsWith(other) || other.startsWith(bare) ? SHORTENED : DIFFERENT;
  }

  /** Given names without the title that is glued to them; one letter alone is no name. */
  private static String withoutTitle(String given) {
    for (String title : TITLES) {
      if (given.endsWith(title) && given.length() > title.length() + 1) {
        return given.substring(0, given.length() - title.length());
      }
    }
    return given;
  }

  /** What counts of a name, in capitals: names agree only when these are the same. */
  static String letters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return stripped(text);
      }
    }
    return text;
  }

  private static String stripped(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toUpperCase(text.charAt(i));
      if (Character.isLetter(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private static boolean isPlain(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
