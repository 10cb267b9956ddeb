package org.commonground.matching;

/** Korean syllables as Latin letters, by the arithmetic of the Unicode block. */
final class Hangul {
  private static final String[] FIRST = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ", -1);
  private static final String[] VOWEL =
      "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ", -1);
  private static final String[] LAST =
      " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ", -1);

  private Hangul() {}

  static boolean is(char c) {
    return c >= 0xac00 && c <= 0xd7a3;
  }

  static String of(char c) {
    int at = c - 0xac00;
    return FIRST[at / 588] + VOWEL[at % 588 / 28] + LAST[at % 28];
  }
}
