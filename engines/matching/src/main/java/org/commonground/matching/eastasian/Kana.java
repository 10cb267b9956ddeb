package org.commonground.matching.eastasian;

import java.text.Normalizer;

/**
 * Japanese syllabaries in Latin letters after Hepburn: hiragana, katakana, katakana of half width.
 *
 * <p>Long vowels are written once or as the kana say ({@code ou}); a small tsu doubles the next
 * consonant.
 */
final class Kana {
  private static final String PLAIN =
      """
      a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji \
      tsu tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me \
      mo ya ya yu yu yo yo ra ri ru re ro wa wa i e o n vu ka ke va vi ve vo\
      """;
  private static final String[] LETTERS = PLAIN.split(" ", -1);
  private static final char FIRST = 'ァ';
  private static final char LAST = 'ヺ';
  private static final char LONG = 'ー';

  private Kana() {}

  /**
   * Whether a character is of a Japanese syllabary.
   *
   * @param c a character
   * @return true for kana of any width, and for the sign of a long vowel
   */
  static boolean isKana(char c) {
    return (c >= 'ぁ' && c <= 'ゖ')
        || (c >= FIRST && c <= LAST)
        || c == LONG
        || (c >= 0xff66 && c <= 0xff9f)
        || c == 0x3099
        || c == 0x309a;
  }

  /**
   * The Latin letters of a word.
   *
   * @param kana a word in kana
   * @return small letters
   */
  static String latin(String kana) {
    String whole = Normalizer.normalize(kana, Normalizer.Form.NFKC);
    var latin = new StringBuilder(whole.length() * 2);
    boolean doubled = false;
    for (int i = 0; i < whole.length(); i++) {
      char c = katakana(whole.charAt(i));
      if (c == 'ッ') {
        doubled = true;
      } else if (c >= FIRST && c <= LAST) {
        String letters = LETTERS[c - FIRST];
        if (doubled && "aiueon".indexOf(letters.charAt(0)) < 0) {
          latin.append(letters.startsWith("ch") ? 't' : letters.charAt(0));
        }
        doubled = false;
        add(latin, c, letters);
      }
    }
    return latin.toString();
  }

  private static char katakana(char c) {
    return c >= 'ぁ' && c <= 'ゖ' ? (char) (c + ('ァ' - 'ぁ')) : c;
  }

  /** A small vowel or ya, yu, yo takes the place of the vowel before it. */
  private static void add(StringBuilder latin, char c, String letters) {
    int end = latin.length() - 1;
    if (!isSmall(c) || end < 0 || latin.charAt(end) == 'n') {
      latin.append(letters);
      return;
    }
    boolean alone = end == 0;
    boolean u = latin.charAt(end) == 'u';
    if (alone || latin.charAt(end) == 'a') {
      // Wi, we and wo of foreign names.
      latin.setLength(u ? 0 : 1);
      latin.append(u ? "w" : "").append(letters);
      return;
    }
    latin.setLength(end);
    boolean hushing = latin.charAt(end - 1) == 'j' || endsWithHushing(latin);
    latin.append(hushing && letters.startsWith("y") ? letters.substring(1) : letters);
  }

  private static boolean endsWithHushing(StringBuilder latin) {
    int end = latin.length();
    return end > 1
        && latin.charAt(end - 1) == 'h'
        && (latin.charAt(end - 2) == 's' || latin.charAt(end - 2) == 'c');
  }

  private static boolean isSmall(char c) {
    return "ァィゥェォャュョヮ".indexOf(c) >= 0;
  }
}
