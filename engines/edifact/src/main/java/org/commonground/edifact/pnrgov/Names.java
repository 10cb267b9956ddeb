package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.travel.PersonName;

/**
 * Whether two ways to write a name in one booking are the same person's. Not a way to match people
 * of different bookings: only signs, spaces and what is glued to the end may differ.
 */
final class Names {
  private Names() {}

  /**
   * Whether surnames are the same and one of the given names begins with the other: titles are
   * glued to given names, and second names left out.
   */
  static boolean agree(PersonName name, String surname, List<String> given) {
    if (!name.surname().equals(surname) && !letters(name.surname()).equals(letters(surname))) {
      return false;
    }
    String one = letters(name.given());
    String other = given.size() == 1 ? letters(given.getFirst()) : letters(String.join("", given));
    return one.startsWith(other) || other.startsWith(one);
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
