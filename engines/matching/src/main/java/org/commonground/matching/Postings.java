package org.commonground.matching;

import java.util.Map;

/**
 * In which names each form of an index stands, and which forms each name has.
 *
 * <p>Hot path: read for each word of each traveller. Measured by {@code ScreeningBenchmark}.
 * Immutable. Beside each name stand its facet and, if it has two words, the other one, so that most
 * names that share one word of ours and nothing else are passed over without a look elsewhere.
 */
final class Postings {
  private static final int FACET = 32;
  private static final int COUNT = 32;
  private static final long PAIR = 1L << 40;

  /** For each form where its names begin, and where those of several words do; one more begin. */
  private final int[] starts;

  /**
   * Two for each name of a form: number, facet, and whether it has two words; then the form of the
   * other word, or where the name's forms begin and how many they are.
   */
  private final long[] entries;

  /** Where the forms of each name begin. */
  final int[] formStarts;

  final int[] formsOf;

  Postings(ParsedName[] names, byte[] facets, int forms, Map<Long, Integer> formOf) {
    this.formStarts = formStarts(names);
    this.formsOf = formsOf(names, formOf);
    this.starts = new int[forms * 2 + 1];
    this.entries = new long[formsOf.length * 2];
    place();
    fill(facets);
  }

  private static int[] formStarts(ParsedName[] names) {
    int[] starts = new int[names.length + 1];
    for (int number = 0; number < names.length; number++) {
      starts[number + 1] = starts[number] + names[number].core.length;
    }
    return starts;
  }

  private int[] formsOf(ParsedName[] names, Map<Long, Integer> formOf) {
    int[] all = new int[formStarts[names.length]];
    int at = 0;
    for (ParsedName name : names) {
      for (int i = 0; i < name.core.length; i++) {
        all[at++] = formOf.getOrDefault(name.core(i).key, 0);
      }
    }
    return all;
  }

  private int wordsOf(int number) {
    return formStarts[number + 1] - formStarts[number];
  }

  private void place() {
    for (int number = 0; number < formStarts.length - 1; number++) {
      int several = wordsOf(number) > 1 ? 1 : 0;
      for (int i = formStarts[number]; i < formStarts[number + 1]; i++) {
        starts[formsOf[i] * 2 + several + 1]++;
      }
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
  }

  private void fill(byte[] facets) {
    int[] next = starts.clone();
    for (int number = 0; number < formStarts.length - 1; number++) {
      int several = wordsOf(number) > 1 ? 1 : 0;
      long pair = wordsOf(number) == 2 ? PAIR : 0;
      for (int i = formStarts[number]; i < formStarts[number + 1]; i++) {
        int at = next[formsOf[i] * 2 + several]++;
        entries[at * 2] = number | ((facets[number] & 0xffL) << FACET) | pair;
        entries[at * 2 + 1] = pair == 0 ? forms(number) : partner(number, i);
      }
    }
  }

  private int partner(int number, int word) {
    int first = formStarts[number];
    return formsOf[word == first ? first + 1 : first];
  }

  private long forms(int number) {
    return formStarts[number] | ((long) wordsOf(number) << COUNT);
  }

  /** Where the names of a form begin; those of one word come first. */
  int from(int form) {
    return starts[form * 2];
  }

  /** Where the names of several words begin. */
  int several(int form) {
    return starts[form * 2 + 1];
  }

  /** Behind the last name of a form. */
  int end(int form) {
    return starts[form * 2 + 2];
  }

  int number(int at) {
    return (int) entries[at * 2];
  }

  int facet(int at) {
    return (int) (entries[at * 2] >>> FACET) & 0xff;
  }

  /** The form of the other word, -1 for a name that has not two words. */
  int partner(int at) {
    return (entries[at * 2] & PAIR) == 0 ? -1 : (int) entries[at * 2 + 1];
  }

  /** Where the forms of a name begin that has not two words. */
  int formsFrom(int at) {
    return (int) entries[at * 2 + 1];
  }

  /** How many they are. */
  int formsCount(int at) {
    return (int) (entries[at * 2 + 1] >>> COUNT);
  }
}
