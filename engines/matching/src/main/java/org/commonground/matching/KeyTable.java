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
  /** One entry more than there are, with the highest of keys. */
  private final long[] sorted;

  private final int end;
  private final int[] starts;
  private final int shift;

  private KeyTable(long[] sorted, int end) {
    this.sorted = sorted;
    this.end = end;
    int bits = Math.max(4, 32 - Integer.numberOfLeadingZeros(end / 2));
    this.shift = 64 - bits;
    this.starts = new int[(1 << bits) + 1];
    for (int i = 0; i < end; i++) {
      starts[(int) (sorted[i] >>> shift) + 1]++;
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
    return find(bucket(hash), hash);
  }

  /** Where entries begin that share the first bits of a key. */
  int bucket(long hash) {
    return starts[(int) (hash >>> shift)];
  }

  /** Loads what {@link #find} will read. */
  int touch(long hash) {
    return (int) sorted[bucket(hash)];
  }

  /** The first entry of a key, from the beginning of its {@link #bucket}. */
  int find(int bucket, long hash) {
    int at = bucket;
    while (Long.compareUnsigned(sorted[at] >>> 32, hash >>> 32) < 0) {
      at++;
    }
    return at;
  }

  /** A key and the number that is filed under it; behind the last one the highest of all. */
  long entry(int at) {
    return sorted[at];
  }

  /**
   * Whether a position belongs to a key.
   *
   * @param at a position from {@link #find}, or the one after
   * @param hash as for {@link #find}
   * @return false behind the last entry of the key
   */
  public boolean holds(int at, long hash) {
    return (sorted[at] ^ hash) >>> 32 == 0 && at < end;
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
      long[] sorted = Arrays.copyOf(entries, count + 1);
      // Flipping the sign bit twice sorts as unsigned, which the starts rely on.
      for (int i = 0; i < count; i++) {
        sorted[i] ^= Long.MIN_VALUE;
      }
      Arrays.sort(sorted, 0, count);
      for (int i = 0; i < count; i++) {
        sorted[i] ^= Long.MIN_VALUE;
      }
      sorted[count] = -1;
      return new KeyTable(sorted, count);
    }
  }
}
