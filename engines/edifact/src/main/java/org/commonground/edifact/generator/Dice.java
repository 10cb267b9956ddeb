package org.commonground.edifact.generator;

import java.util.List;

/**
 * Chance from a seed. Its own generator (SplitMix64) and not one of the JDK's, whose ways to bound
 * a number may change from release to release: the same seed has to give the same bytes for ever.
 * Not thread-safe; its state moves on with each throw.
 */
final class Dice {
  private static final long STEP = 0x9E3779B97F4A7C15L;
  private long state;

  Dice(long seed) {
    state = seed;
  }

  /** Dice for one of many things of the same seed, so that things can be made in any order. */
  static Dice of(long seed, long index) {
    return new Dice(mixed(seed) ^ mixed(index * STEP + 1));
  }

  long next() {
    state += STEP;
    return mixed(state);
  }

  /** A number from 0 to one less than the bound. */
  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** A number from the first to the last, both included. */
  int between(int first, int last) {
    return first + below(last - first + 1);
  }

  boolean percent(int chance) {
    return below(100) < chance;
  }

  boolean chance(double share) {
    return (next() >>> 11) * 0x1.0p-53 < share;
  }

  <T> T pick(List<T> list) {
    return list.get(below(list.size()));
  }

  /** Characters drawn from an alphabet. */
  String word(String alphabet, int length) {
    char[] word = new char[length];
    for (int i = 0; i < length; i++) {
      word[i] = alphabet.charAt(below(alphabet.length()));
    }
    return new String(word);
  }

  private static long mixed(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
