package org.commonground.matching;

/**
 * How many letters must be changed, left out, added or swapped with their neighbour to make one
 * word of another (optimal string alignment).
 *
 * <p>Hot path: one pattern is compared with many words, 64 cells at a time in the bits of a long
 * (Hyyrö's variant of Myers' algorithm). Measured by {@code ScreeningBenchmark}. {@code
 * PlainEditDistance} in the tests is the readable twin. Keeps a table between calls: one object for
 * each thread and pattern.
 */
final class EditDistance {
  private final long[] places = new long[256];
  private byte[] pattern = new byte[0];

  /** Sets the word to compare with, at most 63 letters of it. */
  void pattern(byte[] letters) {
    for (byte b : pattern) {
      places[b & 0xff] = 0;
    }
    pattern = letters;
    for (int i = 0; i < letters.length && i < 63; i++) {
      places[letters[i] & 0xff] |= 1L << i;
    }
  }

  /**
   * The distance to a word.
   *
   * @param most above this the exact value does not matter
   * @return the distance, or any value above {@code most}
   */
  int to(byte[] word, int most) {
    int m = Math.min(pattern.length, 63);
    if (Math.abs(m - word.length) > most) {
      return most + 1;
    }
    return m == 0 ? word.length : count(word, most, m);
  }

  private int count(byte[] letters, int most, int m) {
    long last = 1L << (m - 1);
    long plus = ~0L;
    long minus = 0;
    long zero = 0;
    long before = 0;
    int score = m;
    for (int i = 0; i < letters.length; i++) {
      long here = places[letters[i] & 0xff];
      long swapped = ((~zero & here) << 1) & before;
      zero = (((here & plus) + plus) ^ plus) | here | minus | swapped;
      long up = minus | ~(zero | plus);
      long down = zero & plus;
      score += (up & last) != 0 ? 1 : (down & last) != 0 ? -1 : 0;
      up = (up << 1) | 1;
      down <<= 1;
      plus = down | ~(zero | up);
      minus = up & zero;
      before = here;
      // Each letter that is left can lower the score by one at most.
      if (score - (letters.length - i - 1) > most) {
        return most + 1;
      }
    }
    return score;
  }
}
