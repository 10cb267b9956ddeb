package org.commonground.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * How rare each word of a list's names is, in nats: what it says when two names share it.
 *
 * <p>Hot path: looked up for each token of each traveller and candidate. Measured by {@code
 * ScreeningBenchmark}. An open hash table in two arrays. Immutable, safe for use by many threads.
 */
public final class TokenFrequencies {
  /** No word counts for more, so that one rare word is no identity. */
  static final float MOST = 9.5f;

  /**
   * China and Korea have some four hundred syllables between them, whatever a list's names say: one
   * alone tells little.
   */
  private static final float MOST_OF_SYLLABLE = 6.0f;

  private static final float LEAST = 1.5f;
  private static final TokenFrequencies BUILT_IN = of(List.of());

  private final Counts counts;
  private final float[] weights;

  private TokenFrequencies(Counts counts) {
    this.counts = counts;
    this.weights = new float[counts.keys.length];
    double names = counts.names + CommonNames.NAMES;
    for (int i = 0; i < weights.length; i++) {
      double weight = Math.log(names / (counts.times[i] + 0.5));
      weights[i] = (float) Math.clamp(weight, LEAST, MOST);
    }
  }

  /**
   * Counts the words of names.
   *
   * @param names all names of the lists
   * @return the frequencies, common names of the world counted in
   */
  public static TokenFrequencies of(Collection<ParsedName> names) {
    var counts = new Counts(4096);
    CommonNames.count(counts);
    names.forEach(it -> counts.add(it, 1));
    return new TokenFrequencies(counts);
  }

  /**
   * The frequencies without any list.
   *
   * @return common names of the world only
   */
  public static TokenFrequencies builtIn() {
    return BUILT_IN;
  }

  /**
   * The frequencies after a change of the lists; the same as if all names were counted anew.
   *
   * @param added names that came
   * @param removed names that went
   * @return new frequencies
   */
  public TokenFrequencies changed(Collection<ParsedName> added, Collection<ParsedName> removed) {
    var changed = new Counts(counts);
    added.forEach(it -> changed.add(it, 1));
    removed.forEach(it -> changed.add(it, -1));
    return new TokenFrequencies(changed);
  }

  float weight(Token token) {
    int at = counts.find(token.key);
    float weight = counts.times[at] == 0 ? MOST : weights[at];
    return weight > MOST_OF_SYLLABLE && ShortForms.isSyllable(token.shortForms)
        ? MOST_OF_SYLLABLE
        : weight;
  }

  /** Counts by key. */
  static final class Counts {
    private long[] keys;
    private int[] times;
    private int used;
    private int names;

    Counts(int capacity) {
      keys = new long[capacity];
      times = new int[capacity];
    }

    Counts(Counts other) {
      keys = other.keys.clone();
      times = other.times.clone();
      used = other.used;
      names = other.names;
    }

    void add(ParsedName name, int sign) {
      names += sign;
      for (int i = 0; i < name.core.length; i++) {
        add(name.core(i).key, sign);
      }
    }

    void add(long key, int more) {
      if (used * 2 > keys.length) {
        grow();
      }
      int at = find(key);
      if (keys[at] == 0) {
        keys[at] = key;
        used++;
      }
      times[at] += more;
    }

    private int find(long key) {
      int mask = keys.length - 1;
      int at = (int) key & mask;
      while (keys[at] != 0 && keys[at] != key) {
        at = (at + 1) & mask;
      }
      return at;
    }

    private void grow() {
      long[] oldKeys = keys;
      int[] oldTimes = times;
      keys = new long[oldKeys.length * 2];
      times = new int[oldKeys.length * 2];
      used = 0;
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          add(oldKeys[i], oldTimes[i]);
        }
      }
    }

    @Override
    public String toString() {
      return "Counts[" + used + " words, " + Arrays.stream(times).sum() + " times]";
    }
  }
}
