package org.commonground.matching.eastasian;

import java.nio.charset.StandardCharsets;
import org.commonground.matching.eastasian.Syllables.Syllable;
import org.jspecify.annotations.Nullable;

/**
 * Names of China and Korea in Latin letters: the same syllables in one way of writing.
 *
 * <p>Hot path: every word of every name passes here; most are sent away after a look at their
 * letters. Measured by {@code ScreeningBenchmark}. Stateless. What a word becomes depends on its
 * letters alone, never on the words beside it, so that a name stays the same when a word is added
 * or mistyped.
 */
public final class Romanisation {
  private static final int MOST_SYLLABLES = 3;
  private static final int LONGEST = 16;

  private final byte[] letters;
  private final @Nullable Syllable[] found = new @Nullable Syllable[MOST_SYLLABLES];

  /** Of what kind all syllables of a word have to be. */
  private enum Kind {
    PINYIN,
    CHINESE,
    KOREAN,
    ANY;

    boolean takes(Syllable it) {
      return switch (this) {
        case PINYIN -> it.pinyin();
        case CHINESE -> it.chinese() != null;
        case KOREAN -> it.korean() != null;
        case ANY -> it.sound() > 0;
      };
    }
  }

  private Romanisation(byte[] letters) {
    this.letters = letters;
  }

  /**
   * The letters of a word as names are compared: pinyin stays, Chinese syllables of the system of
   * Wade and Giles and of Hong Kong become pinyin, Korean syllables are written in one way.
   *
   * @param letters {@code a-z}; any other byte may stand among them
   * @return the same array for most words
   */
  public static byte[] reading(byte[] letters) {
    if (letters.length < 3 || letters.length > LONGEST) {
      return letters;
    }
    Syllable only = only(letters);
    boolean telling = isTelling(letters);
    if (only != null) {
      return single(only, letters, telling);
    }
    var word = new Romanisation(letters);
    if (!telling || word.cut(0, 0, 0, Kind.ANY) == 0 || word.cut(0, 0, 0, Kind.PINYIN) > 0) {
      return letters;
    }
    int korean = word.cut(0, 0, 0, Kind.KOREAN);
    if (korean > 0) {
      return word.written(korean, true);
    }
    int chinese = word.cut(0, 0, 0, Kind.CHINESE);
    return chinese > 0 ? word.written(chinese, false) : letters;
  }

  private static byte[] single(Syllable only, byte[] letters, boolean telling) {
    String chinese = only.chinese();
    String korean = only.korean();
    if (only.pinyin() || (chinese == null && !telling)) {
      return letters;
    }
    return (chinese != null ? chinese : korean != null ? korean : "")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private byte[] written(int syllables, boolean asKorean) {
    var text = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      Syllable it = found[i];
      text.append(it == null ? "" : asKorean ? it.korean() : it.chinese());
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * A number for the sound of a word of one or two syllables: the same for words that systems and
   * passports without marks confuse, such as {@code zhang} and {@code chang}.
   *
   * @param reading what {@link #reading} gave
   * @return 0 for other words, otherwise 1 to {@link #sounds()}
   */
  public static int sound(byte[] reading) {
    if (reading.length < 2 || reading.length > 12) {
      return 0;
    }
    Syllable only = only(reading);
    if (only != null) {
      return only.sound();
    }
    var word = new Romanisation(reading);
    int syllables = isTelling(reading) ? word.cut(0, 0, 0, Kind.ANY) : 0;
    Syllable first = word.found[0];
    Syllable second = word.found[1];
    if (syllables != 2 || first == null || second == null) {
      return 0;
    }
    return first.sound() * Syllables.sounds() + second.sound();
  }

  /**
   * How many sounds there are.
   *
   * @return the highest number that {@link #sound} gives
   */
  public static int sounds() {
    return Syllables.sounds() * (Syllables.sounds() + 1);
  }

  /**
   * How many sounds of one syllable there are; those of two have higher numbers.
   *
   * @return the highest number that {@link #sound} gives for one syllable
   */
  public static int soundsOfOneSyllable() {
    return Syllables.sounds();
  }

  /** The one syllable that a word is; most words end at a letter with which none goes on. */
  private static @Nullable Syllable only(byte[] letters) {
    int node = 0;
    for (int i = 0; i < letters.length && node >= 0; i++) {
      node = Syllables.after(node, letters[i]);
    }
    Syllable only = node <= 0 ? null : Syllables.at(node);
    return only == null || only.sound() == 0 ? null : only;
  }

  /** Whether a word has letters side by side that are rare elsewhere. */
  static boolean isTelling(byte[] letters) {
    for (int i = 1; i < letters.length; i++) {
      int after = i + 1 < letters.length ? letters[i + 1] : 0;
      if (isTelling(letters[i - 1], letters[i], after)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTelling(int first, int second, int after) {
    return switch (second) {
      case 'g' -> first == 'n';
      case 's' -> first == 'h' || (first == 't' && Syllables.isVowel(after));
      case 'z' -> first == 't';
      case 'o' -> first == 'e' || first == 'o';
      case 'u' -> first == 'e';
      case 'y' -> first == 'h' || first == 'k' || first == 'g' || first == 'm' || first == 'p';
      case 'e' ->
          first == 'a' || ((first == 'i' || first == 'u') && (after == 'n' || after == 'h'));
      case 'h' -> first == 'z' || (first == 'i' && after != 'a');
      case 'w' -> first == 'k' || first == 'h';
      case 'i' -> first == 'x' || first == 'q';
      default -> false;
    };
  }

  /** Cuts the rest of a word into syllables of a kind, long ones first; 0 when that cannot be. */
  private int cut(int from, int syllables, int node, Kind kind) {
    if (syllables == MOST_SYLLABLES) {
      return 0;
    }
    int at = from < letters.length ? Syllables.after(node, letters[from]) : -1;
    if (at < 0) {
      return 0;
    }
    int longer = cut(from + 1, syllables, at, kind);
    if (longer > 0) {
      return longer;
    }
    Syllable here = Syllables.at(at);
    if (here == null || !kind.takes(here)) {
      return 0;
    }
    int all = from + 1 == letters.length ? syllables + 1 : cut(from + 1, syllables + 1, 0, kind);
    if (all > 0) {
      found[syllables] = here;
    }
    return all;
  }
}
