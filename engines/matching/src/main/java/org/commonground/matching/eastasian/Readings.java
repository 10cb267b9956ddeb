package org.commonground.matching.eastasian;

import java.util.ArrayList;
import java.util.List;
import org.commonground.matching.eastasian.Syllables.Syllable;
import org.jspecify.annotations.Nullable;

/**
 * All names of China and Korea for which a word in Latin letters may stand: {@code wing} is written
 * for yong, rong and ying, {@code sung} for seong and seung. Two words that share one of them may
 * be the same name.
 *
 * <p>Hot path: every new word passes here; most are sent away at the first letter with which no
 * syllable goes on. Measured by {@code ScreeningBenchmark}.
 */
public final class Readings {
  private static final int MOST_SYLLABLES = 3;

  /** A family name, and no part of a longer word, whose syllables end so. */
  private static final @Nullable Syllable NG =
      Syllables.at(Syllables.after(Syllables.after(0, 'n'), 'g'));

  private static final int LONGEST = 18;
  private static final int MOST = 16;

  private final byte[] letters;
  private final boolean free;
  private final @Nullable Syllable[] cut = new @Nullable Syllable[MOST_SYLLABLES];
  private final List<String> found = new ArrayList<>();

  private Readings(byte[] letters, boolean free) {
    this.letters = letters;
    this.free = free;
  }

  /**
   * What one word may stand for.
   *
   * @param letters {@code a-z}; any other byte may stand among them
   * @return none for most words; those of China begin with {@code C}, those of Korea with {@code K}
   */
  public static List<String> of(byte[] letters) {
    return of(letters, Romanisation.isTelling(letters) || isOfTaiwan(letters));
  }

  /**
   * What words may stand for that are written apart and are all of such syllables.
   *
   * @param letters their letters, one after the other
   * @return as of one word, more freely
   */
  public static List<String> ofSyllables(byte[] letters) {
    return of(letters, true);
  }

  /**
   * Whether a word is one syllable, which tells less than two.
   *
   * @param letters {@code a-z}
   * @return true for one syllable in any way of writing
   */
  public static boolean isOne(byte[] letters) {
    int node = 0;
    for (int i = 0; i < letters.length && node >= 0; i++) {
      node = Syllables.after(node, letters[i]);
    }
    return node > 0 && Syllables.at(node) != null;
  }

  /** Whether a word has letters side by side that only Taiwan's own pinyin has. */
  private static boolean isOfTaiwan(byte[] letters) {
    for (int i = 1; i < letters.length; i++) {
      boolean rounded =
          letters[i] == 'y'
              && (letters[i - 1] == 's' || letters[i - 1] == 'c' || letters[i - 1] == 'j');
      if (rounded || (letters[i] == 'h' && letters[i - 1] == 'j')) {
        return true;
      }
    }
    return false;
  }

  private static List<String> of(byte[] letters, boolean free) {
    if (letters.length < 2 || letters.length > LONGEST) {
      return List.of();
    }
    var readings = new Readings(letters, free);
    readings.cut(0, 0, 0);
    return readings.found;
  }

  private void cut(int from, int syllables, int node) {
    int at = from < letters.length ? Syllables.after(node, letters[from]) : -1;
    if (at < 0) {
      return;
    }
    cut(from + 1, syllables, at);
    Syllable here = Syllables.at(at);
    boolean part = syllables > 0 || from + 1 < letters.length;
    if (here == null || (part && here.equals(NG))) {
      return;
    }
    cut[syllables] = here;
    if (from + 1 == letters.length) {
      combine(syllables + 1);
    } else if (syllables + 1 < MOST_SYLLABLES) {
      cut(from + 1, syllables + 1, 0);
      cut[syllables] = null;
    }
  }

  private void combine(int syllables) {
    boolean pinyin = true;
    for (int i = 0; i < syllables; i++) {
      Syllable it = cut[i];
      pinyin &= it != null && it.pinyin();
    }
    if (free || syllables == 1) {
      combine("C", 0, syllables, false);
    } else if (pinyin) {
      combine("C", 0, syllables, true);
    }
    combine("K", 0, syllables, false);
  }

  private void combine(String before, int at, int syllables, boolean plain) {
    Syllable here = at < syllables ? cut[at] : null;
    if (here == null) {
      if (found.size() < MOST && !found.contains(before)) {
        found.add(before);
      }
      return;
    }
    List<String> all = before.charAt(0) == 'K' ? here.koreans() : here.mandarin();
    for (int i = 0; i < (plain ? Math.min(1, all.size()) : all.size()); i++) {
      combine(before + all.get(i), at + 1, syllables, plain);
    }
  }
}
