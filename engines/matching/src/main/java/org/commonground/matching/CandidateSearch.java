package org.commonground.matching;

/**
 * Finds the names of an index that share words with a name, each with a bound of what they can
 * weigh.
 *
 * <p>Hot path: its arrays are used again for each name, one object for each thread and index.
 * Measured by {@code ScreeningBenchmark}. The bound of a name is the sum over our tokens of the
 * best pair's weight. An alignment can give more only by pairs that no key finds: initials, which
 * {@link #SLACK} covers, and tokens that are cut, or more than two letters apart; a name is lost
 * when all that it shares is of these kinds. Comparing with everyone in the tests shows how rare
 * that is.
 */
public final class CandidateSearch {
  private static final int SEEN = 0;
  private static final int SUM = 1;
  private static final int BEST = 2;
  private static final int PAIRED = 3;
  private static final float WORTH_POSTING = 2;

  /** How much more than its bound a name may weigh. */
  public static final double SLACK = 1.5;

  private final NameIndex index;
  private final Deletes keys = new Deletes();
  private final Expansions expansions = new Expansions();

  /** Four numbers for each name, side by side: see the constants. */
  private final int[] states;

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
    this.states = new int[index.size() * 4];
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
      java.util.Arrays.fill(states, 0);
      java.util.Arrays.fill(formSeen, 0);
      round = 0;
    }
    firstRound = round + 1;
    touchedCount = 0;
    if (index.size() == 0) {
      return 0;
    }
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
    Expansions.Expansion known = expansions.of(token, ours.isLast());
    if (known == null) {
      lookUp(ours);
      expansions.remember(token, ours.isLast());
    } else {
      for (int i = 0; i < known.forms.length; i++) {
        post(known.forms[i], known.weights[i]);
      }
    }
    int at = index.byJoined.find(token.key);
    for (; index.byJoined.holds(at, token.key); at++) {
      raise(index.byJoined.number(at), ours.weight);
    }
  }

  private void lookUp(TokenComparison ours) {
    Token token = ours.token;
    lookUp(index.byKey, token.key, ours);
    if (token.rigid || token.role == TokenRole.INITIAL) {
      return;
    }
    lookUpBones(ours);
    for (int form : index.byShortForm[token.shortForms]) {
      weigh(form, ours);
    }
    // Last, as words that are too far away are not looked at again.
    if (token.fold.length > 2) {
      keys.of(token.fold, Math.min(2, TokenComparison.mostTypos(token.fold.length)));
      lookUpTypos(ours);
    }
  }

  /** Short skeletons are shared by too many words, unless there are no vowels to go by. */
  private void lookUpBones(TokenComparison ours) {
    byte[] bones = ours.token.skeleton;
    if (ours.token.vowelless) {
      keys.of(bones, bones.length > 3 ? 1 : 0);
      lookUpAll(bones.length > 3 ? index.byBonesDeletes : index.byBones, ours);
    } else if (bones.length > 2) {
      keys.of(bones, 0);
      lookUpAll(index.byBones, ours);
    }
  }

  /** Most words that share a key are farther away: their outlines tell without reading them. */
  private void lookUpTypos(TokenComparison ours) {
    int outline = NameIndex.outline(ours.token.fold);
    int length = outline >>> 26;
    for (int i = 0; i < keys.count(); i++) {
      long key = keys.key(i);
      for (int at = index.byDeletes.find(key); index.byDeletes.holds(at, key); at++) {
        int form = index.byDeletes.number(at);
        int theirs = index.outlines[form];
        int most = TokenComparison.mostTypos(Math.min(length, theirs >>> 26));
        // An edit changes two letters of the outline at most.
        if (Math.abs((theirs >>> 26) - length) <= most
            && Integer.bitCount((theirs ^ outline) & NameIndex.LETTERS) <= 2 * most
            && formSeen[form] != round
            && isNear(ours, form, most)) {
          weigh(form, ours);
        }
      }
    }
  }

  private boolean isNear(TokenComparison ours, int form, int most) {
    int from = index.letterStarts[form];
    if (ours.isNear(index.letters, from, index.letterStarts[form + 1], most)) {
      return true;
    }
    formSeen[form] = round;
    return false;
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
    if (weight >= WORTH_POSTING) {
      expansions.add(form, weight);
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
    int at = number * 4;
    int last = states[at + SEEN];
    if (last == round) {
      float best = Float.intBitsToFloat(states[at + BEST]);
      if (weight > best) {
        float sum = Float.intBitsToFloat(states[at + SUM]) + (weight - best);
        states[at + SUM] = Float.floatToRawIntBits(sum);
        states[at + BEST] = Float.floatToRawIntBits(weight);
      }
      return;
    }
    float before = 0;
    if (last < firstRound) {
      states[at + PAIRED] = 0;
      touch(number);
    } else {
      before = Float.intBitsToFloat(states[at + SUM]);
    }
    states[at + SEEN] = round;
    states[at + SUM] = Float.floatToRawIntBits(before + weight);
    states[at + BEST] = Float.floatToRawIntBits(weight);
    states[at + PAIRED]++;
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
    return Float.intBitsToFloat(states[touched[i] * 4 + SUM]);
  }

  /**
   * How many of our tokens a name that was found shares.
   *
   * @param i as for {@link #number}
   * @return 1 or more
   */
  public int paired(int i) {
    return states[touched[i] * 4 + PAIRED];
  }

  /**
   * What any name can weigh at most, but for {@link #SLACK}, by the last search.
   *
   * @param number a name's number in the index
   * @return nats; negative infinity for a name that was not found
   */
  public double boundOf(int number) {
    boolean found = states[number * 4 + SEEN] >= firstRound;
    return found ? Float.intBitsToFloat(states[number * 4 + SUM]) : Double.NEGATIVE_INFINITY;
  }
}
