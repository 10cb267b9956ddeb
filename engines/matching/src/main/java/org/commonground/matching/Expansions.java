package org.commonground.matching;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The words of an index that were found for words of ours, remembered for the next name.
 *
 * <p>Hot path: words of names repeat. Measured by {@code ScreeningBenchmark}. A word that comes
 * while its place is taken replaces the older one, so memory is bounded; what is remembered is
 * never different from what would be found. One object for each thread.
 */
final class Expansions {
  private static final int PLACES = 32768;

  private final @Nullable Expansion[] remembered = new @Nullable Expansion[PLACES];
  private int[] forms = new int[256];
  private float[] weights = new float[256];
  private int count;

  /** The forms like one word of ours, and what each weighs. */
  @Personal
  static final class Expansion {
    final int[] forms;
    final float[] weights;
    private final Token token;
    private final boolean last;

    private Expansion(Token token, boolean last, int[] forms, float[] weights) {
      this.token = token;
      this.last = last;
      this.forms = forms;
      this.weights = weights;
    }

    @Override
    public String toString() {
      return "Expansion[" + forms.length + " forms]";
    }
  }

  /** What is remembered of a word; {@code null} when it has to be looked up. */
  @Nullable Expansion of(Token token, boolean last) {
    Expansion found = remembered[(int) token.key & (PLACES - 1)];
    boolean same = found != null && found.last == last && found.token.equals(token);
    count = 0;
    return same ? found : null;
  }

  void add(int form, float weight) {
    if (count == forms.length) {
      forms = Arrays.copyOf(forms, count * 2);
      weights = Arrays.copyOf(weights, count * 2);
    }
    forms[count] = form;
    weights[count++] = weight;
  }

  /** Remembers what was added since the word was asked for. */
  void remember(Token token, boolean last) {
    remembered[(int) token.key & (PLACES - 1)] =
        new Expansion(token, last, Arrays.copyOf(forms, count), Arrays.copyOf(weights, count));
  }
}
