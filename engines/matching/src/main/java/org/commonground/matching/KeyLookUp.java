package org.commonground.matching;

import java.util.Arrays;

/**
 * Looks many keys up in a table at once.
 *
 * <p>Hot path: dozens of keys for each word that was not seen before. Measured by {@code
 * ScreeningBenchmark}. Most keys touch memory that nobody touched lately. Each step is done for all
 * keys before the next, so that the waits for memory overlap. Its arrays are used again: one object
 * for each thread.
 */
final class KeyLookUp {
  private final int[] places = new int[Deletes.MOST];
  private final long[] firsts = new long[Deletes.MOST];
  private int[] numbers = new int[256];
  private int count;

  /** Finds all numbers that are filed under any of the keys, some of them several times. */
  void of(KeyTable table, Deletes keys) {
    count = 0;
    int n = keys.count();
    for (int i = 0; i < n; i++) {
      places[i] = table.bucket(keys.key(i));
    }
    for (int i = 0; i < n; i++) {
      firsts[i] = table.entry(places[i]);
    }
    for (int i = 0; i < n; i++) {
      long key = keys.key(i);
      // In a bucket the first entry is of the key, before it, or behind it: then there is none.
      if (Long.compareUnsigned(firsts[i] >>> 32, key >>> 32) <= 0) {
        add(table, table.find(places[i], key), key);
      }
    }
  }

  /** Finds all numbers that are filed under a key. */
  void of(KeyTable table, long key) {
    count = 0;
    add(table, table.find(key), key);
  }

  private void add(KeyTable table, int from, long key) {
    for (int at = from; table.holds(at, key); at++) {
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, count * 2);
      }
      numbers[count++] = table.number(at);
    }
  }

  int count() {
    return count;
  }

  int number(int i) {
    return numbers[i];
  }
}
