package org.commonground.matching;

import java.util.Arrays;

/**
 * The names in which two neighbouring words together are a word of ours, for one search after the
 * other.
 *
 * <p>Hot path: asked for each name that is found. Measured by {@code ScreeningBenchmark}. They are
 * few. One object for each thread and index.
 */
final class JoinedNames {
  private final int[] addedIn;
  private int[] numbers = new int[16];
  private int[] words = new int[16];
  private float[] weights = new float[16];
  private int count;
  private int search;

  JoinedNames(int names) {
    addedIn = new int[names];
  }

  void clear() {
    if (search == Integer.MAX_VALUE) {
      Arrays.fill(addedIn, 0);
      search = 0;
    }
    search++;
    count = 0;
  }

  void add(int number, int word, float weight) {
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, count * 2);
      words = Arrays.copyOf(words, count * 2);
      weights = Arrays.copyOf(weights, count * 2);
    }
    numbers[count] = number;
    words[count] = word;
    weights[count++] = weight;
    addedIn[number] = search;
  }

  /** What a name weighs at most by a word of ours. */
  float most(int word) {
    float most = 0;
    for (int i = 0; i < count; i++) {
      most = words[i] == word ? Math.max(most, weights[i]) : most;
    }
    return most;
  }

  boolean has(int number) {
    return count > 0 && addedIn[number] == search;
  }

  /**
   * Raises to what a name weighs by words of ours.
   *
   * @param shared a bit for each word of ours for which {@code best} holds a weight
   * @return the same with those that were put there
   */
  int raise(int number, float[] best, int shared) {
    int now = shared;
    for (int i = 0; i < count; i++) {
      if (numbers[i] == number && weights[i] > 0) {
        boolean first = (now >> words[i] & 1) == 0;
        best[words[i]] = first ? weights[i] : Math.max(best[words[i]], weights[i]);
        now |= 1 << words[i];
      }
    }
    return now;
  }
}
