package org.commonground.matching;

import java.text.Normalizer;
import java.util.Arrays;
import org.commonground.matching.eastasian.EastAsianScript;
import org.jspecify.annotations.Nullable;

/**
 * One character of any script as Latin letters.
 *
 * <p>Alphabets have tables of their own. What no table knows becomes one byte above 127; the
 * scripts of China, Japan and Korea are read in words, elsewhere.
 */
final class Letters {
  private static final @Nullable String[] TABLE = new @Nullable String[0x10000];

  static {
    // Latin letters that do not come apart into a letter and a mark.
    put(
        "ß", "ss", "æ", "ae", "ø", "o", "œ", "oe", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı",
        "i");
    put("ħ", "h", "ŋ", "ng", "ə", "a", "ɛ", "e", "ɔ", "o", "ĸ", "k", "ŧ", "t", "ƙ", "k", "ɓ", "b");
    // As printed in machine readable zones: Ä AE, Ö OE, Ü UE, Å AA. The folding undoes all of
    // these.
    put("ä", "ae", "ö", "oe", "ü", "ue");
    cyrillic();
    greek();
    arabic();
    hebrew();
    armenian();
    georgian();
    indic();
    decompose();
  }

  private Letters() {}

  /**
   * The Latin letters of a character.
   *
   * @param c in small letters
   * @return empty for marks and signs that are not written in Latin; {@code null} for what is no
   *     letter of a known alphabet
   */
  static @Nullable String of(char c) {
    return TABLE[c];
  }

  /** The Latin letters of a part of a text, without what is no letter of a known alphabet. */
  static byte[] of(String text, int from, int to) {
    byte[] letters = new byte[(to - from) * 5];
    int n = 0;
    for (int i = from; i < to; i++) {
      char c = Character.toLowerCase(text.charAt(i));
      String latin = c >= 'a' && c <= 'z' ? null : TABLE[c];
      if (c >= 'a' && c <= 'z') {
        letters[n++] = (byte) c;
      }
      for (int k = 0; latin != null && k < latin.length(); k++) {
        letters[n++] = (byte) latin.charAt(k);
      }
    }
    return Arrays.copyOf(letters, n);
  }

  /** Whether short vowels are usually left out in writing. */
  static boolean isVowelless(char c) {
    return (c >= 0x0590 && c <= 0x06ff)
        || (c >= 0x0750 && c <= 0x077f)
        || (c >= 0xfb1d && c <= 0xfefc);
  }

  private static void put(String... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      TABLE[pairs[i].charAt(0)] = pairs[i + 1];
    }
  }

  private static void cyrillic() {
    put("а", "a", "б", "b", "в", "v", "г", "g", "д", "d", "е", "e", "ё", "e", "ж", "zh", "з", "z");
    put("и", "i", "й", "i", "к", "k", "л", "l", "м", "m", "н", "n", "о", "o", "п", "p", "р", "r");
    put("с", "s", "т", "t", "у", "u", "ф", "f", "х", "kh", "ц", "ts", "ч", "ch", "ш", "sh");
    put("щ", "shch", "ъ", "", "ы", "y", "ь", "", "э", "e", "ю", "yu", "я", "ya");
    put(
        "ґ", "g", "є", "ye", "і", "i", "ї", "yi", "ў", "u", "ѓ", "g", "ђ", "dj", "ѕ", "dz", "ј",
        "j");
    put("ќ", "k", "љ", "lj", "њ", "nj", "ћ", "c", "џ", "dzh", "ѐ", "e", "ѝ", "i", "ѫ", "a");
    put("ә", "a", "ғ", "gh", "қ", "q", "ң", "ng", "ө", "o", "ұ", "u", "ү", "u", "һ", "h", "ҳ", "h");
    put("ҷ", "j", "ӣ", "i", "ӯ", "u", "җ", "j", "ӈ", "ng", "ӏ", "");
  }

  private static void greek() {
    put("α", "a", "β", "v", "γ", "g", "δ", "d", "ε", "e", "ζ", "z", "η", "i", "θ", "th", "ι", "i");
    put("κ", "k", "λ", "l", "μ", "m", "ν", "n", "ξ", "x", "ο", "o", "π", "p", "ρ", "r", "σ", "s");
    put("ς", "s", "τ", "t", "υ", "y", "φ", "f", "χ", "ch", "ψ", "ps", "ω", "o");
  }

  private static void arabic() {
    put("ا", "a", "أ", "a", "إ", "i", "آ", "a", "ٱ", "a", "ء", "", "ؤ", "u", "ئ", "i", "ى", "a");
    put(
        "ب", "b", "پ", "p", "ت", "t", "ة", "a", "ث", "th", "ج", "j", "چ", "ch", "ح", "h", "خ",
        "kh");
    put(
        "د", "d", "ذ", "dh", "ر", "r", "ز", "z", "ژ", "zh", "س", "s", "ش", "sh", "ص", "s", "ض",
        "d");
    put("ط", "t", "ظ", "z", "ع", "a", "غ", "gh", "ف", "f", "ڤ", "v", "ق", "q", "ك", "k", "ک", "k");
    put("گ", "g", "ګ", "g", "ل", "l", "م", "m", "ن", "n", "ں", "n", "ڼ", "n", "ه", "h", "ہ", "h");
    put("ھ", "h", "ۀ", "h", "ۂ", "h", "ۃ", "a", "و", "u", "ي", "i", "ی", "i", "ې", "e", "ۍ", "i");
    put("ے", "e", "ۓ", "e", "ټ", "t", "ٹ", "t", "ډ", "d", "ڈ", "d", "ړ", "r", "ڑ", "r", "ږ", "zh");
    put("ښ", "sh", "څ", "ts", "ځ", "z", "ڭ", "ng", "ۆ", "o", "ە", "e", "ێ", "e");
    put(
        "َ", "a", "ُ", "u", "ِ", "i", "ً", "", "ٌ", "", "ٍ", "", "ْ", "", "ّ", "", "ٰ", "a", "ـ",
        "");
  }

  private static void hebrew() {
    put("א", "a", "ב", "b", "ג", "g", "ד", "d", "ה", "h", "ו", "u", "ז", "z", "ח", "h", "ט", "t");
    put("י", "i", "כ", "k", "ך", "k", "ל", "l", "מ", "m", "ם", "m", "נ", "n", "ן", "n", "ס", "s");
    put(
        "ע", "a", "פ", "p", "ף", "f", "צ", "tz", "ץ", "tz", "ק", "k", "ר", "r", "ש", "sh", "ת",
        "t");
    for (char mark = 0x0591; mark <= 0x05c7; mark++) {
      TABLE[mark] = "";
    }
    put("׳", "", "״", "");
  }

  private static void armenian() {
    sequence(
        0x0561,
        "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts u p k o f ev");
  }

  private static void georgian() {
    sequence(0x10d0, "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h");
  }

  private static void sequence(int first, String letters) {
    String[] parts = letters.split(" ", -1);
    for (int i = 0; i < parts.length; i++) {
      TABLE[first + i] = parts[i];
    }
  }

  /** The blocks of Devanagari to Malayalam have the same letters at the same places. */
  private static void indic() {
    String[] vowels = "a aa i i u u ri l e e e ai o o o au".split(" ", -1);
    String[] consonants =
        "k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h"
            .split(" ", -1);
    for (int block = 0x0900; block < 0x0d80; block += 0x80) {
      for (int i = 0; i < vowels.length; i++) {
        TABLE[block + 5 + i] = vowels[i];
      }
      for (int i = 0; i < consonants.length; i++) {
        TABLE[block + 0x15 + i] = consonants[i];
      }
      String[] signs = "a i i u u ri r e e e ai o o o au".split(" ", -1);
      for (int i = 0; i < signs.length; i++) {
        TABLE[block + 0x3e + i] = signs[i];
      }
      for (int mark : new int[] {1, 2, 3, 0x3c, 0x3d, 0x4d}) {
        TABLE[block + mark] = mark == 2 ? "n" : "";
      }
    }
  }

  /** What comes apart into known letters and marks is those letters. */
  private static void decompose() {
    for (char c = 0x80; c < 0xffff; c++) {
      int type = Character.getType(c);
      if (type == Character.NON_SPACING_MARK && TABLE[c] == null) {
        TABLE[c] = "";
      }
      if (TABLE[c] == null && Character.isLetter(c) && !EastAsianScript.has(c)) {
        TABLE[c] = known(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD));
      }
    }
  }

  private static @Nullable String known(String parts) {
    var letters = new StringBuilder();
    for (int i = 0; i < parts.length(); i++) {
      char c = Character.toLowerCase(parts.charAt(i));
      if (c >= 'a' && c <= 'z') {
        letters.append(c);
      } else if (TABLE[c] != null) {
        letters.append(TABLE[c]);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        return null;
      }
    }
    return letters.toString();
  }
}
