package org.commonground.matching;

import java.util.Arrays;

/**
 * Which numbers were filed under a key; several under one, several keys under a number.
 *
 * <p>Hot path: dozens of look-ups for each token of each traveller. Measured by {@code
 * ScreeningBenchmark}. One sorted array of key and number in a long, and where each first part of
 * the keys begins, so that a look-up touches two lines of memory. Immutable. Keys are 32 bits of a
 * hash: what is found must be verified.
 */
public final class KeyTable {
  private final long[] sorted;
  private final int[] starts;
  private final int shift;

  private KeyTable(long[] sorted) {
    this.sorted = sorted;
    int bits = Math.max(4, 32 - Integer.numberOfLeadingZeros(sorted.length / 2));
    this.shift = 64 - bits;
    this.starts = new int[(1 << bits) + 1];
    for (long entry : sorted) {
      starts[(int) (entry >>> shift) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
  }

  /**
   * Where the first entry of a key is.
   *
   * @param hash a hash whose high 32 bits are the key
   * @return a position to read from with {@link #number}, while {@link #holds} says so
   */
  public int find(long hash) {
    int at = starts[(int) (hash >>> shift)];
    int end = starts[(int) (hash >>> shift) + 1];
    while (at < end && (sorted[at] ^ hash) >>> 32 != 0) {
      at++;
    }
    return at < end ? at : sorted.length;
  }

  /**
   * Whether a position belongs to a key.
   *
   * @param at a position from {@link #find}, or the one after
   * @param hash as for {@link #find}
   * @return false behind the last entry of the key
   */
  public boolean holds(int at, long hash) {
    return at < sorted.length && (sorted[at] ^ hash) >>> 32 == 0;
  }

  /**
   * The number filed at a position.
   *
   * @param at a position that {@link #holds}
   * @return the number
   */
  public int number(int at) {
    return (int) sorted[at];
  }

  /** Collects entries; not safe for use by several threads. */
  public static final class Builder {
    private long[] entries = new long[1024];
    private int count;

    /** An empty builder. */
    public Builder() {}

    /**
     * Files a number.
     *
     * @param hash a hash whose high 32 bits are the key
     * @param number 0 or more
     */
    public void add(long hash, int number) {
      if (count == entries.length) {
        entries = Arrays.copyOf(entries, count * 2);
      }
      entries[count++] = (hash & 0xffffffff00000000L) | number;
    }

    /**
     * Ends the collecting.
     *
     * @return a table of all that was added
     */
    public KeyTable build() {
      long[] sorted = Arrays.copyOf(entries, count);
      // Flipping the sign bit twice sorts as unsigned, which the starts rely on.
      for (int i = 0; i < count; i++) {
        sorted[i] ^= Long.MIN_VALUE;
      }
      Arrays.sort(sorted);
      for (int i = 0; i < count; i++) {
        sorted[i] ^= Long.MIN_VALUE;
      }
      return new KeyTable(sorted);
    }
  }
}
