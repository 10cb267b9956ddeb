package org.commonground.matching;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was made for a key, remembered for the next time; memory is bounded.
 *
 * <p>Hot path: words of names repeat. Measured by {@code ScreeningBenchmark}. Four values share a
 * line of keys; a fifth replaces the oldest of them. One object for each thread.
 */
final class Remembered<V> {
  private static final int WAYS = 4;

  private final long[] keys;
  private final @Nullable Object[] values;

  /** Room for so many values, a power of two of at least four. */
  Remembered(int room) {
    keys = new long[room];
    values = new @Nullable Object[room];
  }

  private int line(long key) {
    return (int) (key >>> 24) & (keys.length - WAYS);
  }

  /** What was made for a key; whoever asks must verify, as two keys can be alike. */
  @SuppressWarnings("unchecked")
  @Nullable V of(long key) {
    int line = line(key);
    for (int i = line; i < line + WAYS; i++) {
      if (keys[i] == key) {
        return (V) values[i];
      }
    }
    return null;
  }

  void put(long key, V value) {
    int line = line(key);
    System.arraycopy(keys, line, keys, line + 1, WAYS - 1);
    System.arraycopy(values, line, values, line + 1, WAYS - 1);
    keys[line] = key;
    values[line] = value;
  }

  @Override
  public String toString() {
    return "Remembered[" + Arrays.stream(values).filter(it -> it != null).count() + "]";
  }
}
