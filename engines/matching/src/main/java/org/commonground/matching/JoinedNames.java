package org.commonground.matching;

import java.util.Arrays;

/**
 * The names in which several words together are a word of ours, as {@link JoinedWords} has them,
 * for one search after the other.
 *
 * <p>Hot path: asked for each name that is found. Measured by {@code ScreeningBenchmark}. One
 * object for each thread and index.
 */
final class JoinedNames {
  /** The last place of a name, if that place is taken by it. */
  private final int[] last;

  private final float[] most = new float[ParsedName.MOST_TOKENS];
  private int[] numbers = new int[16];
  private int[] words = new int[16];
  private int[] before = new int[16];
  private float[] weights = new float[16];
  private int count;

  JoinedNames(int names) {
    last = new int[names];
  }

  void clear() {
    Arrays.fill(most, 0);
    count = 0;
  }

  void add(int number, int word, float weight) {
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, count * 2);
      words = Arrays.copyOf(words, count * 2);
      before = Arrays.copyOf(before, count * 2);
      weights = Arrays.copyOf(weights, count * 2);
    }
    numbers[count] = number;
    words[count] = word;
    weights[count] = weight;
    before[count] = has(number) ? last[number] : -1;
    last[number] = count++;
    most[word] = Math.max(most[word], weight);
  }

  /** What a name weighs at most by a word of ours. */
  float most(int word) {
    return most[word];
  }

  boolean has(int number) {
    return last[number] < count && numbers[last[number]] == number;
  }

  /**
   * Raises to what a name weighs by words of ours.
   *
   * @param number of a name that is {@link #has here}
   * @param shared a bit for each word of ours for which {@code best} holds a weight
   * @return the same with those that were put there
   */
  int raise(int number, float[] best, int shared) {
    int now = shared;
    for (int i = last[number]; i >= 0; i = before[i]) {
      boolean first = (now >> words[i] & 1) == 0;
      best[words[i]] = first ? weights[i] : Math.max(best[words[i]], weights[i]);
      now |= 1 << words[i];
    }
    return now;
  }
}
