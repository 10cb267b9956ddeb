package org.commonground.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the tokens of our name with those of others, one to one, and says what each pair weighs.
 *
 * <p>Hot path: every candidate of every traveller passes here. Measured by {@code
 * ScreeningBenchmark}. Its arrays are used again for each name: one object for each thread. Every
 * token that carries weight is in exactly one step. The best pair is taken first; of equals the one
 * that stands first in our name.
 */
public final class NameAlignment {
  private static final double CONFLICT = -5.0;
  static final double ALIKE = -1.0;
  private static final double EXTRA = -1.4;
  private static final double MISSING = -1.1;
  private static final double REJOINED = 0.5;
  private static final double REJOINED_LOOSELY = 2.0;
  private static final double INITIAL = 1.0;

  private static final int MOST = ParsedName.MOST_TOKENS;

  private final TokenFrequencies frequencies;
  private final TokenComparison[] ours = new TokenComparison[MOST];
  private final double[] weights = new double[MOST * MOST];
  private final Operation[] operations = new Operation[MOST * MOST];
  private final int[] partner = new int[MOST];
  private final int[] theirPartner = new int[MOST];
  private final int[] places = new int[MOST];
  private final float[] theirWeights = new float[MOST];
  private final Step[] steps = new Step[MOST * 3];
  private int stepCount;

  /** A bit for each key under which a word of ours may be several of theirs. */
  private long keys;

  private @Nullable ParsedName name;
  private @Nullable ParsedName other;

  /** A step by the places of tokens, -1 for none, and of joined words where some are one word. */
  record Step(int ours, int theirs, int joined, Operation operation, double weight) {}

  /**
   * An alignment.
   *
   * @param frequencies how rare the words of names are
   */
  public NameAlignment(TokenFrequencies frequencies) {
    this.frequencies = frequencies;
    for (int i = 0; i < MOST; i++) {
      ours[i] = new TokenComparison();
    }
  }

  /**
   * Sets our name, which is then compared with others.
   *
   * @param ours our name
   */
  public void ours(ParsedName ours) {
    name = ours;
    keys = 0;
    for (int i = 0; i < ours.core.length; i++) {
      Token token = ours.core(i);
      keys |= 1L << token.key | 1L << token.joinedBones;
      for (long reading : token.readings) {
        keys |= 1L << reading;
      }
      this.ours[i].ours(token, frequencies.weight(token), i == ours.core.length - 1);
    }
  }

  /**
   * Our name.
   *
   * @return what was set last
   * @throws IllegalStateException if none was set
   */
  public ParsedName ours() {
    ParsedName mine = name;
    if (mine == null) {
      throw new IllegalStateException("our name is not set");
    }
    return mine;
  }

  /**
   * What a name of the same words weighs at least.
   *
   * @return nats
   */
  public double leastOfSameWords() {
    double sum = 0;
    int words = ours().core.length;
    for (int i = 0; i < words; i++) {
      sum += ours[i].weight - TokenComparison.WRITTEN_OTHERWISE;
    }
    return sum;
  }

  /** What the tokens of ours weigh together that are joined. */
  float weightOf(int joined) {
    ParsedName mine = ours();
    float sum = 0;
    for (int i = 0; i < mine.core.length; i++) {
      sum += mine.joins(joined, mine.core[i]) ? ours[i].weight : 0;
    }
    return sum;
  }

  TokenComparison comparison(int core) {
    return ours[core];
  }

  /**
   * Aligns with another name.
   *
   * @param theirs the other name
   * @return the sum of the weights of all steps, in nats
   */
  public double align(ParsedName theirs) {
    ParsedName mine = ours();
    other = theirs;
    stepCount = 0;
    int n = mine.core.length;
    int m = theirs.core.length;
    Arrays.fill(partner, 0, n, -1);
    Arrays.fill(theirPartner, 0, m, -1);
    fill(theirs, n, m);
    double sum = pairs(mine, theirs, n, m);
    for (int i = 0; i < n; i++) {
      sum += partner[i] < 0 && this.ours[i].mayBeInitials() ? initials(mine, theirs, i) : 0;
    }
    return sum + leftovers(mine, theirs, n, m);
  }

  private void fill(ParsedName theirs, int n, int m) {
    for (int j = 0; j < m; j++) {
      theirWeights[j] = frequencies.weight(theirs.core(j));
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        weights[i * MOST + j] = ours[i].with(theirs.core(j), theirWeights[j]);
        operations[i * MOST + j] = ours[i].operation;
      }
    }
  }

  private double pairs(ParsedName mine, ParsedName theirs, int n, int m) {
    double sum = rejoin(mine, theirs);
    while (true) {
      double best = TokenComparison.NONE;
      int bestAt = -1;
      for (int i = 0; i < n; i++) {
        for (int j = 0; partner[i] < 0 && j < m; j++) {
          if (theirPartner[j] < 0 && weights[i * MOST + j] > best) {
            best = weights[i * MOST + j];
            bestAt = i * MOST + j;
          }
        }
      }
      if (bestAt < 0) {
        return sum;
      }
      int i = bestAt / MOST;
      int j = bestAt % MOST;
      partner[i] = j;
      theirPartner[j] = i;
      add(mine.core[i], theirs.core[j], -1, operations[bestAt], best);
      sum += best;
    }
  }

  /** Several tokens here that are one there; found by keys, so the letters agree after folding. */
  private double rejoin(ParsedName mine, ParsedName theirs) {
    double sum = 0;
    for (int run = mine.joined.length - 1; run >= 0; run--) {
      boolean loose = run < mine.looselyJoined;
      long key = mine.joined[run];
      int j = loose ? readingOf(key, theirs) : placeOf(key, theirs);
      if (j >= 0 && theirPartner[j] < 0 && free(mine, run, partner)) {
        theirPartner[j] = 0;
        take(mine, run, partner);
        double weight = weightOf(run) - (loose ? REJOINED_LOOSELY : REJOINED);
        add(firstOf(mine, run), theirs.core[j], run, Operation.SPLIT, weight);
        sum += weight;
      }
    }
    for (int run = theirs.joined.length - 1; run >= 0; run--) {
      // One look at a bit sends nearly all away.
      boolean any = (keys >>> theirs.joined[run] & 1) != 0;
      boolean loose = run < theirs.looselyJoined;
      int i = !any ? -1 : loose ? looselyOf(theirs, run) : placeOf(theirs.joined[run], mine);
      if (i >= 0 && partner[i] < 0 && free(theirs, run, theirPartner)) {
        partner[i] = 0;
        take(theirs, run, theirPartner);
        double weight = theirWeightOf(theirs, run) - (loose ? REJOINED_LOOSELY : REJOINED);
        add(mine.core[i], firstOf(theirs, run), run, Operation.JOINED, weight);
        sum += weight;
      }
    }
    return sum;
  }

  private static int placeOf(long key, ParsedName name) {
    for (int i = 0; i < name.core.length; i++) {
      if (name.core(i).key == key) {
        return i;
      }
    }
    return -1;
  }

  private static int readingOf(long key, ParsedName name) {
    for (int i = 0; i < name.core.length; i++) {
      if (name.core(i).has(key)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * A word of ours with the consonants of theirs and as many letters, or with a reading of them.
   */
  private int looselyOf(ParsedName theirs, int run) {
    long key = theirs.joined[run];
    int words = ours().core.length;
    for (int i = 0; i < words; i++) {
      Token token = ours[i].token;
      boolean bones =
          token.joinedBones == key && Math.abs(token.fold.length - theirs.lettersJoined(run)) <= 1;
      if (bones || token.has(key)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The letters of a short word of ours as the first letters of names of theirs, in their order.
   */
  private double initials(ParsedName mine, ParsedName theirs, int word) {
    byte[] letters = ours[word].token.letters;
    int found = 0;
    for (int j = 0; j < theirs.core.length && found < letters.length; j++) {
      if (theirPartner[j] < 0 && theirs.core(j).letters[0] == letters[found]) {
        places[found++] = j;
      }
    }
    if (found < letters.length) {
      return 0;
    }
    partner[word] = places[0];
    for (int i = 0; i < found; i++) {
      theirPartner[places[i]] = word;
      add(mine.core[word], theirs.core[places[i]], -1, Operation.INITIAL, INITIAL);
    }
    return INITIAL * found;
  }

  private static boolean free(ParsedName name, int run, int[] partners) {
    for (int i = 0; i < name.core.length; i++) {
      if (name.joins(run, name.core[i]) && partners[i] >= 0) {
        return false;
      }
    }
    return true;
  }

  private static void take(ParsedName name, int run, int[] partners) {
    for (int i = 0; i < name.core.length; i++) {
      if (name.joins(run, name.core[i])) {
        partners[i] = 0;
      }
    }
  }

  private double theirWeightOf(ParsedName theirs, int run) {
    double sum = 0;
    for (int j = 0; j < theirs.core.length; j++) {
      sum += theirs.joins(run, theirs.core[j]) ? theirWeights[j] : 0;
    }
    return sum;
  }

  private static int firstOf(ParsedName name, int run) {
    int first = 0;
    while (!name.joins(run, first)) {
      first++;
    }
    return first;
  }

  private double leftovers(ParsedName mine, ParsedName theirs, int n, int m) {
    double sum = 0;
    int j = 0;
    for (int i = 0; i < n; i++) {
      if (partner[i] >= 0) {
        continue;
      }
      while (j < m && theirPartner[j] >= 0) {
        j++;
      }
      if (j < m) {
        double weight = ours[i].isAlike(theirs.core(j)) ? ALIKE : CONFLICT;
        sum += add(mine.core[i], theirs.core[j++], -1, Operation.CONFLICT, weight);
      } else {
        sum += add(mine.core[i], -1, -1, Operation.EXTRA, EXTRA);
      }
    }
    for (; j < m; j++) {
      if (theirPartner[j] < 0) {
        sum += add(-1, theirs.core[j], -1, Operation.MISSING, MISSING);
      }
    }
    return sum;
  }

  private double add(int mine, int theirs, int joined, Operation operation, double weight) {
    steps[stepCount++] = new Step(mine, theirs, joined, operation, weight);
    return weight;
  }

  /**
   * What the last alignment did.
   *
   * @return its steps in the order in which they were taken; their weights sum to its result
   */
  public List<AlignedTokens> steps() {
    ParsedName mine = name;
    ParsedName theirs = other;
    List<AlignedTokens> said = new ArrayList<>(stepCount);
    for (int i = 0; i < stepCount && mine != null && theirs != null; i++) {
      Step step = steps[i];
      Operation operation = step.operation;
      String left = span(mine, step.ours, operation == Operation.SPLIT ? step.joined : -1);
      String right = span(theirs, step.theirs, operation == Operation.JOINED ? step.joined : -1);
      said.add(new AlignedTokens(left, right, operation, step.weight));
    }
    return said;
  }

  private static String span(ParsedName name, int token, int joined) {
    if (token < 0) {
      return "";
    }
    return joined < 0 ? name.span(token) : name.spanOf(joined);
  }

  /**
   * How many tokens of theirs the last alignment paired.
   *
   * @return the number of their tokens that have a partner of any kind but conflicts
   */
  public int pairs() {
    int pairs = 0;
    for (int i = 0; i < stepCount; i++) {
      Operation operation = steps[i].operation;
      boolean left = steps[i].ours < 0 || steps[i].theirs < 0;
      int many = operation == Operation.JOINED ? 2 : 1;
      pairs += left || operation == Operation.CONFLICT ? 0 : many;
    }
    return pairs;
  }

  int stepCount() {
    return stepCount;
  }

  Step step(int i) {
    return steps[i];
  }
}
