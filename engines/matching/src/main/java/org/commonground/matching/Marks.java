package org.commonground.matching;

import java.util.Arrays;

/**
 * Which forms of an index are like which words of our name, for one search after the other.
 *
 * <p>Hot path: each form that is like a word of a traveller is marked here, and each name that
 * shares one asks. Measured by {@code ScreeningBenchmark}. A small open hash table, which stays in
 * the fastest memory. Its arrays are used again: one object for each thread.
 */
final class Marks {
  private static final int BITS = 8192;

  /** A form and one more in each taken place; 0 is free. */
  private int[] forms = new int[2048];

  private int[] last = new int[2048];
  private int[] places = new int[256];
  private int[] words = new int[256];
  private int[] before = new int[256];
  private float[] weights = new float[256];

  /** A bit for each form that is marked, and for some others. */
  private final long[] bits = new long[BITS / Long.SIZE];

  private int count;
  private int taken;

  /** Forgets all marks. */
  void clear() {
    for (int i = 0; i < taken; i++) {
      bits[((forms[places[i]] - 1) >>> 6) & (bits.length - 1)] = 0;
      forms[places[i]] = 0;
    }
    taken = 0;
    count = 0;
  }

  /**
   * Marks a form.
   *
   * @param form the form
   * @param word the number of our word
   * @param weight what the pair weighs
   */
  void add(int form, int word, float weight) {
    if (count == words.length) {
      grow();
    }
    int place = place(form);
    if (forms[place] == 0) {
      forms[place] = form + 1;
      last[place] = -1;
      places[taken++] = place;
      bits[(form >>> 6) & (bits.length - 1)] |= 1L << form;
    }
    words[count] = word;
    weights[count] = weight;
    before[count] = last[place];
    last[place] = count++;
  }

  private int place(int form) {
    int mask = forms.length - 1;
    int place = ((form * 0x9E3779B1) >>> 12) & mask;
    while (forms[place] != 0 && forms[place] != form + 1) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    words = Arrays.copyOf(words, count * 2);
    before = Arrays.copyOf(before, count * 2);
    weights = Arrays.copyOf(weights, count * 2);
    places = Arrays.copyOf(places, count * 2);
    int[] oldForms = forms;
    int[] oldLast = last;
    forms = new int[oldForms.length * 2];
    last = new int[oldForms.length * 2];
    for (int i = 0; i < taken; i++) {
      int form = oldForms[places[i]];
      int mark = oldLast[places[i]];
      places[i] = place(form - 1);
      forms[places[i]] = form;
      last[places[i]] = mark;
    }
  }

  /** Zero for nearly all forms that are not marked, one for all that are. */
  long bit(int form) {
    return (bits[(form >>> 6) & (bits.length - 1)] >>> form) & 1;
  }

  /** The last mark of a form, -1 for none. */
  int of(int form) {
    int place = place(form);
    return forms[place] == 0 ? -1 : last[place];
  }

  /** The mark of the same form that was made before, -1 for none. */
  int before(int mark) {
    return before[mark];
  }

  int word(int mark) {
    return words[mark];
  }

  float weight(int mark) {
    return weights[mark];
  }
}
