package org.commonground.matching;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The words of an index that were found for words of ours, remembered for the next name.
 *
 * <p>Hot path: words of names repeat. Measured by {@code ScreeningBenchmark}. What is remembered is
 * never different from what would be found. One object for each thread.
 */
final class Expansions {
  /** Names are not looked for by pairs that weigh less: these say too little. */
  private static final float WORTH_FINDING = 2;

  private static final int ROOM = 32768;

  private final Remembered<Expansion> remembered = new Remembered<>(ROOM);
  private int[] forms = new int[256];
  private float[] weights = new float[256];
  private int count;

  /** How many of them, which stand first, are worth finding. */
  private int worth;

  /** The forms like one word of ours, and what each weighs. */
  @Personal
  static final class Expansion {
    final int[] forms;
    final float[] weights;

    /**
     * For each form that is worth finding, which stand first: where its names begin, where those of
     * several words do, and where they end.
     */
    final int[] spans;

    /** The highest of the weights, 0 without any. */
    final float most;

    /** In how many names the forms stand, all together. */
    final int names;

    private final Token token;
    private final boolean last;

    private Expansion(
        Token token, boolean last, int[] forms, float[] weights, int worth, NameIndex index) {
      this.token = token;
      this.last = last;
      this.forms = forms;
      this.weights = weights;
      this.spans = new int[worth * 3];
      int all = 0;
      float highest = 0;
      for (int i = 0; i < worth; i++) {
        spans[i * 3] = index.postings.from(forms[i]);
        spans[i * 3 + 1] = index.postings.several(forms[i]);
        spans[i * 3 + 2] = index.postings.end(forms[i]);
        all += spans[i * 3 + 2] - spans[i * 3];
      }
      for (float weight : weights) {
        highest = Math.max(highest, weight);
      }
      this.names = all;
      this.most = highest;
    }

    /** Loads what is read of a word before its names. */
    int touch() {
      return forms.length == 0 ? 0 : forms[0] + (int) weights[0] + spans.length;
    }

    /** Names that were not seen for long come from memory side by side, not one after the other. */
    int touch(Postings postings) {
      int sum = 0;
      for (int i = 1; i < spans.length; i += 3) {
        sum += spans[i] < spans[i + 1] ? postings.facet(spans[i]) : 0;
      }
      return sum;
    }

    /** How many forms are worth finding. */
    int worth() {
      return spans.length / 3;
    }

    private boolean isOf(Token word, boolean asLast) {
      return last == asLast && token.equals(word);
    }

    @Override
    public String toString() {
      return "Expansion[" + forms.length + " forms]";
    }
  }

  /** What is remembered of a word; {@code null} when it has to be looked up. */
  @Nullable Expansion of(Token token, boolean last) {
    count = 0;
    worth = 0;
    Expansion found = remembered.of(key(token, last));
    return found != null && found.isOf(token, last) ? found : null;
  }

  private static long key(Token token, boolean last) {
    long key = Hash.of(token.text, 0, token.text.length);
    return last ? ~key : key;
  }

  void add(int form, float weight) {
    if (count == forms.length) {
      forms = Arrays.copyOf(forms, count * 2);
      weights = Arrays.copyOf(weights, count * 2);
    }
    int place = count++;
    if (weight >= WORTH_FINDING) {
      forms[place] = forms[worth];
      weights[place] = weights[worth];
      place = worth++;
    }
    forms[place] = form;
    weights[place] = weight;
  }

  /** Remembers what was added since the word was asked for. */
  Expansion remember(Token token, boolean last, NameIndex index) {
    int[] found = Arrays.copyOf(forms, count);
    float[] weigh = Arrays.copyOf(weights, count);
    var expansion = new Expansion(token, last, found, weigh, worth, index);
    remembered.put(key(token, last), expansion);
    return expansion;
  }
}
