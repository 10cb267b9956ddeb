package org.commonground.coordination.reference;

import java.text.Normalizer;

/**
 * The form of a name in which spellings agree: letters and digits only, without case, accents and
 * punctuation, with {@code -ization} for both spellings and without a leading "the".
 *
 * <p>Plain loops, because an import folds the name of every organisation that it meets, and the
 * start folds those of all known ones before the JVM is warm.
 */
final class FoldedName {

  private static final String ARTICLE = "the ";

  private FoldedName() {}

  /** The folded form; empty when the name holds no letter and no digit. */
  static String of(String name) {
    var letters = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    var folded = new StringBuilder(letters.length());
    int next = letters.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length()) ? ARTICLE.length() : 0;
    while (next < letters.length()) {
      int character = letters.codePointAt(next);
      if (character == '&') {
        folded.append("and");
      } else if (Character.isLetterOrDigit(character)) {
        folded.appendCodePoint(Character.toLowerCase(character));
      }
      next += Character.charCount(character);
    }
    return folded.toString().replace("isation", "ization");
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
