package org.commonground.matching.eastasian;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts names in Chinese characters, which have no spaces, into words with their readings.
 *
 * <p>The family name stands first: one character, or one of the known names of two or three. Four
 * characters and more without a known family name are a foreign name written by its sound.
 */
final class HanName {
  private static final char AGAIN = '々';

  private HanName() {}

  /**
   * Whether a character can stand in a word of Chinese characters.
   *
   * @param c a character
   * @return true for Chinese characters and the sign that repeats one
   */
  static boolean isHan(char c) {
    return (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) || c == AGAIN;
  }

  /**
   * Cuts a run of Chinese characters into words.
   *
   * @param text a name
   * @param from where the run begins
   * @param to where it ends, exclusive
   * @return its words in order; one when other runs stand beside it
   */
  static List<Word> words(String text, int from, int to) {
    boolean alone = isAlone(text, from, to);
    int length = to - from;
    if (isFamilyOfJapan(text, from, to)) {
      return List.of(familyOfJapan(text, from, to));
    }
    int japanese = alone && length > 2 ? japanese(text, from, to) : 0;
    if (japanese > 0) {
      return List.of(
          familyOfJapan(text, from, from + japanese), ofJapan(text, from + japanese, to));
    }
    if (!alone) {
      return List.of(beside(text, from, to));
    }
    int family = length > 2 && chinese(text, from, 2) != null ? 2 : 1;
    if (length == 1 || length > family + 2) {
      return List.of(length > 3 ? bySound(text, from, to) : word(text, from, to));
    }
    List<Word> words = new ArrayList<>(2);
    words.add(family(text, from, from + family));
    words.add(word(text, from + family, to));
    return words;
  }

  private static boolean isAlone(String text, int from, int to) {
    for (int i = 0; i < text.length(); i++) {
      if ((i < from || i >= to) && isHan(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A word between spaces or dots: a dot parts the words of foreign names. */
  private static Word beside(String text, int from, int to) {
    boolean dotted = text.indexOf('·') >= 0 || text.indexOf('・') >= 0 || text.indexOf('•') >= 0;
    if (dotted) {
      return bySound(text, from, to);
    }
    if (isBesideFamilyOfJapan(text)) {
      return ofJapan(text, from, to);
    }
    boolean first = text.substring(0, from).isBlank();
    return first ? family(text, from, to) : word(text, from, to);
  }

  /** Whether all of a run is a Japanese family name, and no Chinese name as well. */
  private static boolean isFamilyOfJapan(String text, int from, int to) {
    boolean whole = from == 0 && to == text.length() && mayBeChinese(text.charAt(from));
    return !whole && HanFamilyNames.japanese(text.substring(from, to)) != null;
  }

  /** The length of a Japanese family name here; a Chinese one of one character goes before. */
  private static int japanese(String text, int from, int to) {
    for (int length = Math.min(3, to - from - 1); length > 0; length--) {
      if (HanFamilyNames.japanese(text.substring(from, from + length)) != null) {
        return to - from > 3 || length == 3 || !mayBeChinese(text.charAt(from)) ? length : 0;
      }
    }
    return 0;
  }

  private static boolean mayBeChinese(char first) {
    return "高安石江金林水任平文東谷武麻関古万萬和南柳管".indexOf(first) >= 0;
  }

  private static @Nullable String chinese(String text, int from, int length) {
    return HanFamilyNames.chinese(text.substring(from, from + length));
  }

  private static Word family(String text, int from, int to) {
    String known = HanFamilyNames.chinese(text.substring(from, to));
    return known == null ? word(text, from, to) : new Word(from, to, known, false);
  }

  private static Word familyOfJapan(String text, int from, int to) {
    String known = HanFamilyNames.japanese(text.substring(from, to));
    return new Word(from, to, known == null ? "" : known, false);
  }

  /** Whether a word of a name in characters is a Japanese family name and no Chinese name. */
  private static boolean isBesideFamilyOfJapan(String text) {
    for (String word : text.split("[ \u3000,]+", 4)) {
      boolean telling = word.length() > 1 || (!word.isEmpty() && !mayBeChinese(word.charAt(0)));
      if (telling && HanFamilyNames.japanese(word) != null) {
        return true;
      }
    }
    return false;
  }

  private static Word ofJapan(String text, int from, int to) {
    List<String> readings = JapaneseGivenNames.readings(text.substring(from, to));
    return readings.isEmpty()
        ? word(text, from, to)
        : new Word(from, to, readings.getFirst(), readings.subList(1, readings.size()), false);
  }

  private static Word word(String text, int from, int to) {
    return new Word(from, to, reading(text, from, to), false);
  }

  /** Pinyin letters as the sounds for which such names use them. */
  private static Word bySound(String text, int from, int to) {
    String sounds =
        reading(text, from, to)
            .replace("ng", "n")
            .replace("er", "l")
            .replace("w", "v")
            .replace("x", "s")
            .replace("q", "ch")
            .replace("zh", "j");
    return new Word(from, to, sounds, true);
  }

  private static String reading(String text, int from, int to) {
    var reading = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i) == AGAIN && i > from ? text.charAt(i - 1) : text.charAt(i);
      String one = HanReadings.of(c);
      if (one == null) {
        return "";
      }
      reading.append(one);
    }
    return reading.toString();
  }
}
