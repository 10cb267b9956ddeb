package org.commonground.coordination.reference;

import java.text.Normalizer;

/**
 * The form of a name in which spellings agree: letters and digits only, without case, accents and
 * punctuation, with {@code -ization} for both spellings and without a leading "the".
 *
 * @param text the folded form; empty when the name holds no letter and no digit
 */
record FoldedName(String text) {

  static FoldedName of(String name) {
    var letters = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    var folded = new StringBuilder(letters.length());
    int start = startsWithThe(letters) ? 4 : 0;
    letters
        .substring(start)
        .replace("&", "and")
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(folded::appendCodePoint);
    return new FoldedName(folded.toString().replace("isation", "ization"));
  }

  FoldedName followedBy(FoldedName other) {
    return new FoldedName(text + other.text);
  }

  private static boolean startsWithThe(String name) {
    return name.regionMatches(true, 0, "the ", 0, 4);
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
