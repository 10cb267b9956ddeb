package org.commonground.matching;

/**
 * Keys of a word with letters left out: two words at most k edits apart share one of them.
 *
 * <p>Hot path: dozens of keys for each token. Measured by {@code ScreeningBenchmark}. Only the
 * first seven letters are used, as edits behind them leave these as they are.
 */
final class Deletes {
  private static final int PREFIX = 7;

  /** How many keys a word has at most. */
  static final int MOST = 1 + PREFIX + PREFIX * (PREFIX - 1) / 2;

  private final long[] keys = new long[MOST];
  private int count;

  /** Makes the keys of a word, with up to {@code most} (0 to 2) letters left out. */
  void of(byte[] word, int most) {
    count = 0;
    int n = Math.min(word.length, PREFIX);
    put(word, n, -1, -1);
    for (int i = 0; most > 0 && i < n; i++) {
      put(word, n, i, -1);
      for (int j = i + 1; most > 1 && j < n; j++) {
        put(word, n, i, j);
      }
    }
  }

  private void put(byte[] word, int n, int skip, int skipToo) {
    long h = 0x51_7C_C1_B7_27_22_0A_95L;
    for (int i = 0; i < n; i++) {
      if (i != skip && i != skipToo) {
        h = Hash.add(h, word[i]);
      }
    }
    keys[count++] = Hash.mix(h);
  }

  int count() {
    return count;
  }

  long key(int i) {
    return keys[i];
  }
}
