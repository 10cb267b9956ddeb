package org.commonground.matching;

/**
 * Finds the names of an index that share words with a name, each with a bound of what they can weigh.
 *
 * <p>Hot path: its arrays are used again for each name, one object for each thread and index. For a
 * name the sum over our tokens of the best pair's weight is never less than what an alignment gives,
 * but for initials and cut tokens, which {@link #SLACK} covers.
 */
public final class CandidateSearch {
  /** How much more than its bound a name may weigh. */
  public static final double SLACK = 1.5;

  private final NameIndex index;
  private final Deletes keys = new Deletes();
  private final float[] sums;
  private final float[] best;
  private final int[] seen;
  private final int[] formSeen;
  private int[] touched = new int[1024];
  private int touchedCount;
  private int round;
  private int firstRound;

  /**
   * A search.
   *
   * @param index the names to search
   */
  public CandidateSearch(NameIndex index) {
    this.index = index;
    this.sums = new float[index.size()];
    this.best = new float[index.size()];
    this.seen = new int[index.size()];
    this.formSeen = new int[index.forms.length];
  }

  /**
   * Searches for names like ours.
   *
   * @param alignment set to our name
   * @param ours our name
   * @return how many names share anything; read them with {@link #number} and {@link #bound}
   */
  public int search(NameAlignment alignment, ParsedName ours) {
    if (round > Integer.MAX_VALUE - 100) {
      java.util.Arrays.fill(seen, 0);
      java.util.Arrays.fill(formSeen, 0);
      round = 0;
    }
    firstRound = round + 1;
    touchedCount = 0;
    for (int i = 0; i < ours.core.length; i++) {
      round++;
      expand(alignment.comparison(i));
    }
    for (long key : ours.joined) {
      round++;
      joined(key);
    }
    return touchedCount;
  }

  private void expand(TokenComparison ours) {
    Token token = ours.token;
    lookUp(index.byKey, token.key, ours);
    if (!token.rigid && token.role != TokenRole.INITIAL) {
      int most = TokenComparison.mostTypos(token.fold.length);
      if (token.fold.length > 2) {
        keys.of(token.fold, Math.min(2, most));
        lookUpAll(index.byDeletes, ours);
      }
      keys.of(token.skeleton, token.vowelless && token.skeleton.length > 2 ? 1 : 0);
      lookUpAll(index.byBones, ours);
      for (int form : index.byShortForm[token.shortForms]) {
        weigh(form, ours);
      }
    }
    int at = index.byJoined.find(token.key);
    for (; index.byJoined.holds(at, token.key); at++) {
      raise(index.byJoined.number(at), ours.weight);
    }
  }

  private void lookUpAll(KeyTable table, TokenComparison ours) {
    for (int i = 0; i < keys.count(); i++) {
      lookUp(table, keys.key(i), ours);
    }
  }

  private void lookUp(KeyTable table, long key, TokenComparison ours) {
    for (int at = table.find(key); table.holds(at, key); at++) {
      weigh(table.number(at), ours);
    }
  }

  private void weigh(int form, TokenComparison ours) {
    if (formSeen[form] == round) {
      return;
    }
    formSeen[form] = round;
    float weight = (float) ours.with(index.forms[form], index.weights[form]);
    if (weight > -1) {
      post(form, weight);
    }
  }

  private void post(int form, float weight) {
    int end = index.postingStarts[form + 1];
    for (int at = index.postingStarts[form]; at < end; at++) {
      raise(index.postings[at], weight);
    }
  }

  private void joined(long key) {
    for (int at = index.byKey.find(key); index.byKey.holds(at, key); at++) {
      int form = index.byKey.number(at);
      if (index.forms[form].key == key) {
        post(form, index.weights[form]);
      }
    }
  }

  /** Adds a weight to a name; of several for one token of ours the highest. */
  private void raise(int number, float weight) {
    int last = seen[number];
    if (last == round) {
      if (weight > best[number]) {
        sums[number] += weight - best[number];
        best[number] = weight;
      }
      return;
    }
    if (last < firstRound) {
      sums[number] = 0;
      touch(number);
    }
    seen[number] = round;
    best[number] = weight;
    sums[number] += weight;
  }

  private void touch(int number) {
    if (touchedCount == touched.length) {
      touched = java.util.Arrays.copyOf(touched, touchedCount * 2);
    }
    touched[touchedCount++] = number;
  }

  /**
   * A name that was found.
   *
   * @param i 0 to the number that {@link #search} returned, exclusive
   * @return its number in the index
   */
  public int number(int i) {
    return touched[i];
  }

  /**
   * What a name that was found can weigh at most, but for {@link #SLACK}.
   *
   * @param i as for {@link #number}
   * @return nats
   */
  public double bound(int i) {
    return sums[touched[i]];
  }
}
