package org.commonground.matching;

import java.util.Map;

/**
 * In which names each form of an index stands, and which forms each name has.
 *
 * <p>Hot path: read for each word of each traveller. Measured by {@code ScreeningBenchmark}.
 * Immutable. Beside each name stand its facet and, if it has two to four words, the others, so that
 * most names that share one word of ours and nothing else are passed over without a look elsewhere.
 */
final class Postings {
  private static final int FACET = 32;
  private static final int COUNT = 40;
  private static final int WHOLE = 48;

  /** How many bits a form has beside a name; in longer indexes no forms stand there. */
  private static final int FORM = 21;

  private static final int MOST_BESIDE = 4;

  /** For each form where its names begin, and where those of several words do; one more begin. */
  private final int[] starts;

  /**
   * Two for each name of a form: number, facet and how many words it has; then the forms of its
   * other words, if these are few, or else where its forms begin.
   */
  private final long[] entries;

  /** Where the forms of each name begin. */
  final int[] formStarts;

  final int[] formsOf;

  /** Up to how many words a name has when the others stand beside it. */
  private final int mostBeside;

  Postings(ParsedName[] names, byte[] facets, int forms, Map<Long, Integer> formOf) {
    this.mostBeside = forms < 1 << FORM ? MOST_BESIDE : 0;
    this.formStarts = formStarts(names);
    this.formsOf = formsOf(names, formOf);
    this.starts = new int[forms * 2 + 1];
    this.entries = new long[formsOf.length * 2];
    place();
    fill(names, facets);
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
        all[at++] = formOf.getOrDefault(name.core(i).identity(), 0);
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

  private void fill(ParsedName[] names, byte[] facets) {
    int[] next = starts.clone();
    for (int number = 0; number < formStarts.length - 1; number++) {
      long words = wordsOf(number);
      long whole = names[number].wholeTokens();
      int several = words > 1 ? 1 : 0;
      for (int i = formStarts[number]; i < formStarts[number + 1]; i++) {
        int at = next[formsOf[i] * 2 + several]++;
        entries[at * 2] =
            number | ((facets[number] & 0xffL) << FACET) | (words << COUNT) | (whole << WHOLE);
        entries[at * 2 + 1] = words > mostBeside ? formStarts[number] : others(number, i);
      }
    }
  }

  private long others(int number, int word) {
    int shift = 0;
    long others = 0;
    for (int i = formStarts[number]; i < formStarts[number + 1]; i++) {
      if (i != word) {
        others |= (long) formsOf[i] << shift;
        shift += FORM;
      }
    }
    return others;
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

  /** How many words a name has. */
  int words(int at) {
    return (int) (entries[at * 2] >>> COUNT) & 0xff;
  }

  /** How many of them are whole, as {@link ParsedName#wholeTokens}. */
  int whole(int at) {
    return (int) (entries[at * 2] >>> WHOLE);
  }

  /** Whether the forms of a name's other words stand beside it. */
  boolean isBeside(int words) {
    return words <= mostBeside;
  }

  /**
   * Whether a name may have more marked forms than the one under which it stands; false for most,
   * which share one word and nothing else.
   */
  boolean mayHaveMore(int at, Marks marks) {
    if (!isBeside(words(at))) {
      return true;
    }
    // Without a branch: where there are fewer words, form 0 stands, which may be marked as well.
    long others = others(at);
    long bits = marks.bit(first(others));
    bits |= marks.bit(first(rest(others)));
    bits |= marks.bit(first(rest(rest(others))));
    return bits != 0;
  }

  /** The forms of a name's other words, to be read with {@link #first} and {@link #rest}. */
  long others(int at) {
    return entries[at * 2 + 1];
  }

  static int first(long others) {
    return (int) others & ((1 << FORM) - 1);
  }

  static long rest(long others) {
    return others >>> FORM;
  }

  /** Where the forms of a name of more words begin. */
  int formsFrom(int at) {
    return (int) entries[at * 2 + 1];
  }
}
