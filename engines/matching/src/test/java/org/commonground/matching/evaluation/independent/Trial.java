package org.commonground.matching.evaluation.independent;

import org.commonground.matching.Personal;
import org.commonground.matching.screening.Traveller;

/**
 * A traveller who is on a list, as he or she turns up.
 *
 * @param kind what was changed
 * @param list the id of the list that has the person
 * @param reference the person's entry
 * @param listed the name that was changed, as the list has it
 * @param traveller what a message says
 */
@Personal
record Trial(String kind, String list, String reference, String listed, Traveller traveller) {

  /** The script of the traveller's name. */
  String script() {
    int letter = traveller.name().codePoints().filter(Character::isLetter).findFirst().orElse('A');
    return switch (Character.UnicodeScript.of(letter)) {
      case LATIN -> "Latin";
      case ARABIC -> "Arabic";
      case CYRILLIC -> "Cyrillic";
      case HAN, HIRAGANA, KATAKANA -> "Chinese, Japanese";
      case HANGUL -> "Korean";
      case HEBREW, GREEK, GEORGIAN, ARMENIAN -> "Hebrew, Greek, Georgian, Armenian";
      default -> "Indian";
    };
  }

  @Override
  public String toString() {
    return "Trial[" + kind + " " + reference + "]";
  }
}
