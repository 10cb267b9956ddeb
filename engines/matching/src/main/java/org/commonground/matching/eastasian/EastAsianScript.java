package org.commonground.matching.eastasian;

import java.util.List;
import java.util.function.IntPredicate;

/** Names in the scripts of China, Japan and Korea, cut into words with their readings. */
public final class EastAsianScript {
  private EastAsianScript() {}

  /**
   * Whether a character is of these scripts.
   *
   * @param c a character
   * @return true for Chinese characters, kana of any width and Hangul
   */
  public static boolean has(char c) {
    return c >= 0x1100 && (HanName.isHan(c) || Kana.isKana(c) || HangulName.isHangul(c));
  }

  /**
   * The words of the run of one script that begins in a text.
   *
   * @param text a name
   * @param from the place of a character of these scripts
   * @return at least one word; the last one ends where the run ends
   */
  public static List<Word> words(String text, int from) {
    char c = text.charAt(from);
    if (HanName.isHan(c)) {
      return HanName.words(text, from, end(text, from, it -> HanName.isHan((char) it)));
    }
    if (Kana.isKana(c)) {
      int end = end(text, from, it -> Kana.isKana((char) it));
      return List.of(new Word(from, end, Kana.latin(text.substring(from, end)), false));
    }
    return HangulName.words(text, from, end(text, from, it -> HangulName.isHangul((char) it)));
  }

  private static int end(String text, int from, IntPredicate same) {
    int end = from;
    while (end < text.length() && same.test(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
