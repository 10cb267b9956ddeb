package org.commonground.matching;

import java.util.Arrays;
import org.commonground.matching.Expansions.Expansion;

/**
 * Finds the names of an index that share words with a name, each with a bound of what they can
 * weigh.
 *
 * <p>Hot path: its arrays are used again for each name, one object for each thread and index.
 * Measured by {@code ScreeningBenchmark}. First the forms like each of our words are marked. Then
 * the names of marked forms are read, but for those that cannot reach what is asked for: a name of
 * several words that shares one word of ours has to share another, or that one has to be rare; and
 * what else is known of their bearers has to make up for the rest. So the names of our most
 * frequent word are not read at all.
 *
 * <p>The bound of a name is the sum over our tokens of the best pair's weight. An alignment can
 * give more only by pairs that no key finds: initials, which {@link #SLACK} covers, and tokens that
 * are cut, or more than two letters apart; a name is lost when it shares too little else.
 */
public final class CandidateSearch {
  /** How much more than its bound a name may weigh. */
  public static final double SLACK = 1.5;

  /** What a whole word of ours costs without a partner while one of theirs has none either. */
  public static final double ANOTHER_NAME = 5;

  private final NameIndex index;
  private final LikeForms forms;
  private final Marks marks = new Marks();
  private final JoinedNames joined;
  private final Expansion[] ofWords = new Expansion[ParsedName.MOST_TOKENS];
  private final float[] best = new float[ParsedName.MOST_TOKENS * 2];
  private final int[] foundIn;
  private int[] found = new int[1024];
  private float[] bounds = new float[1024];
  private byte[] pairs = new byte[1024];
  private int foundCount;
  private int words;
  private int wholeWords;
  private int paired;
  private int search;
  private double least;

  /** Never read: what is added up here was loaded. */
  @SuppressWarnings("UnusedVariable")
  private int touched;

  private double byAllWords;
  private float[] more = new float[0];

  /**
   * A search.
   *
   * @param index the names to search
   */
  public CandidateSearch(NameIndex index) {
    this.index = index;
    this.forms = new LikeForms(index);
    this.joined = new JoinedNames(index.size());
    this.foundIn = new int[index.size()];
  }

  /**
   * Searches for names like ours.
   *
   * @param alignment set to our name
   * @param least what a name has to weigh with all that is known of its bearer, to be found; its
   *     {@link #bound} counts, less {@link #ANOTHER_NAME} for each word without a partner; negative
   *     infinity for all names that share anything
   * @param more what all else can weigh at most for names of each facet; 256 numbers
   * @return how many names were found, some of which weigh less; read them with {@link #number}
   */
  public int search(NameAlignment alignment, double least, float[] more) {
    ParsedName ours = alignment.ours();
    begin(ours);
    this.least = least;
    this.more = more;
    if (index.size() == 0) {
      return 0;
    }
    for (int i = 0; i < words; i++) {
      ofWords[i] = forms.like(alignment.comparison(i));
    }
    touchWords(ours);
    for (int i = 0; i < words; i++) {
      mark(i, ours.core(i));
    }
    byAllWords = most(joined(alignment));
    int most = mostFrequent();
    touchNames(most);
    for (int i = 0; i < words; i++) {
      read(i, i != most);
    }
    return foundCount;
  }

  /** What was not seen for long comes from memory side by side, not one after the other. */
  private void touchWords(ParsedName ours) {
    int sum = 0;
    for (int i = 0; i < words; i++) {
      sum += index.byJoined.touch(ours.core(i).key);
      sum += ofWords[i].touch();
    }
    for (long key : ours.joined) {
      sum += index.byKey.touch(key);
    }
    touched = sum;
  }

  /** The same for the names of our words, but for the word whose names are not read. */
  private void touchNames(int most) {
    int sum = 0;
    for (int i = 0; i < words; i++) {
      sum += i == most ? 0 : ofWords[i].touch(index.postings);
    }
    touched = sum;
  }

  private void begin(ParsedName ours) {
    if (search == Integer.MAX_VALUE) {
      Arrays.fill(foundIn, 0);
      search = 0;
    }
    search++;
    foundCount = 0;
    marks.clear();
    joined.clear();
    words = ours.core.length;
    wholeWords = ours.wholeTokens();
  }

  private void mark(int word, Token ours) {
    Expansion known = ofWords[word];
    for (int i = 0; i < known.forms.length; i++) {
      marks.add(known.forms[i], word, known.weights[i]);
    }
    markJoined(word, ours.key);
    if (ours.joinedBones != 0) {
      markJoined(word, ours.joinedBones);
    }
    for (long reading : ours.readings) {
      markJoined(word, reading);
    }
  }

  private void markJoined(int word, long key) {
    int at = index.byJoined.find(key);
    for (; index.byJoined.holds(at, key); at++) {
      int number = index.byJoined.number(at);
      joined.add(number, word, weightOf(number));
      find(number);
    }
  }

  /** All words of a name together. */
  private float weightOf(int number) {
    int[] starts = index.postings.formStarts;
    float sum = 0;
    for (int at = starts[number]; at < starts[number + 1]; at++) {
      sum += index.weights[index.postings.formsOf[at]];
    }
    return sum;
  }

  /** Our words joined, which are few, count as more words of ours that weigh as much. */
  private double joined(NameAlignment alignment) {
    ParsedName ours = alignment.ours();
    double sum = 0;
    for (int i = 0; i < ours.joined.length; i++) {
      long key = ours.joined[i];
      for (int at = index.byKey.find(key); index.byKey.holds(at, key); at++) {
        int form = index.byKey.number(at);
        if (index.forms[form].key == key || index.forms[form].has(key)) {
          float weight = alignment.weightOf(i);
          marks.add(form, words + ours.firstJoined(i), weight);
          readAll(form);
          sum += weight;
        }
      }
    }
    return sum;
  }

  /** What a name can weigh that has a partner for each of our words. */
  private double most(double byJoined) {
    double sum = byJoined;
    for (int i = 0; i < words; i++) {
      sum += Math.max(ofWords[i].most, joined.most(i));
    }
    return sum;
  }

  /** The word whose forms stand in most names, -1 if it is the only one. */
  private int mostFrequent() {
    int most = words > 1 ? 0 : -1;
    for (int i = 1; i < words; i++) {
      most = ofWords[i].names > ofWords[most].names ? i : most;
    }
    return most;
  }

  private void read(int word, boolean shared) {
    Expansion expansion = ofWords[word];
    double one = wholeWords > 1 ? ANOTHER_NAME : 0;
    for (int i = 0; i < expansion.worth(); i++) {
      double rest = least - expansion.weights[i];
      int several = expansion.spans[i * 3 + 1];
      int end = expansion.spans[i * 3 + 2];
      int form = expansion.forms[i];
      readAlone(form, expansion.spans[i * 3], several, rest);
      if (shared) {
        readShared(several, end, word, i);
      } else if (more[0] >= rest + one) {
        readAlone(form, several, end, rest + one);
      }
    }
  }

  private void readAll(int form) {
    int end = index.postings.end(form);
    for (int at = index.postings.from(form); at < end; at++) {
      find(index.postings.number(at));
    }
  }

  /** Names that may do with one word of ours. */
  private void readAlone(int form, int from, int end, double rest) {
    for (int at = from; at < end; at++) {
      if (more[index.postings.facet(at)] >= rest) {
        findIfReaches(form, at);
      }
    }
  }

  /** Names of several words, of which one is in any case a word of ours. */
  private void readShared(int from, int end, int word, int place) {
    Postings postings = index.postings;
    int form = ofWords[word].forms[place];
    double rest = least - ofWords[word].weights[place];
    double restShared = rest - (byAllWords - ofWords[word].most);
    float alone = sum(byForm(form, 0));
    int pairedAlone = paired;
    for (int at = from; at < end; at++) {
      boolean any = more[postings.facet(at)] >= restShared;
      if (any && postings.mayHaveMore(at, marks)) {
        findIfReaches(form, at);
      } else if (any) {
        findIfReaches(at, alone, pairedAlone);
      }
    }
  }

  private void findIfReaches(int form, int at) {
    float bound = bound(at, form);
    findIfReaches(at, bound, paired);
  }

  private void findIfReaches(int at, float bound, int pairs) {
    paired = pairs;
    if (reaches(at, bound)) {
      find(index.postings.number(at), bound, pairs);
    }
  }

  /** The bound of a name of several words, of which one has this form. */
  private float bound(int at, int form) {
    Postings postings = index.postings;
    int count = postings.words(at);
    if (!postings.isBeside(count)) {
      return sum(byForms(postings.formsFrom(at), count));
    }
    int shared = byForm(form, 0);
    long others = postings.others(at);
    for (int i = 1; i < count; i++) {
      shared = byForm(Postings.first(others), shared);
      others = Postings.rest(others);
    }
    return sum(shared);
  }

  /** Whether a name weighs enough with all that may be known of its bearer. */
  private boolean reaches(int at, float bound) {
    Postings postings = index.postings;
    int alone = Math.max(0, Math.min(wholeWords, postings.whole(at)) - paired);
    return bound + more[postings.facet(at)] - ANOTHER_NAME * alone >= least;
  }

  /** Its bound is still to be found. */
  private void find(int number) {
    find(number, 0, 0);
  }

  private void find(int number, float bound, int paired) {
    if (foundIn[number] != search) {
      foundIn[number] = search;
      if (foundCount == found.length) {
        found = Arrays.copyOf(found, foundCount * 2);
        bounds = Arrays.copyOf(bounds, foundCount * 2);
        pairs = Arrays.copyOf(pairs, foundCount * 2);
      }
      bounds[foundCount] = bound;
      pairs[foundCount] = (byte) paired;
      found[foundCount++] = number;
    }
  }

  /**
   * A name that was found.
   *
   * @param i 0 to the number that {@link #search} returned, exclusive
   * @return its number in the index
   */
  public int number(int i) {
    return found[i];
  }

  /**
   * The {@link #bound} of a name that was found.
   *
   * @param i as for {@link #number}
   * @return nats
   */
  public double boundAt(int i) {
    // Names with words of ours joined are found first, with their bounds still to be found.
    if (pairs[i] == 0) {
      return bound(found[i]);
    }
    paired = pairs[i];
    return bounds[i];
  }

  /**
   * What a name can weigh at most, but for {@link #SLACK}, by the last search.
   *
   * @param number a name's number in the index, found or not
   * @return nats; 0 for a name that shares nothing
   */
  public double bound(int number) {
    int[] starts = index.postings.formStarts;
    int shared = byForms(starts[number], starts[number + 1] - starts[number]);
    if (joined.has(number)) {
      shared = joined.raise(number, best, shared);
    }
    return sum(shared);
  }

  /** Of each of our words the heaviest pair with a form; a bit for each word that has one. */
  private int byForms(int from, int count) {
    int shared = 0;
    for (int at = from; at < from + count; at++) {
      shared = byForm(index.postings.formsOf[at], shared);
    }
    return shared;
  }

  private int byForm(int form, int before) {
    int shared = before;
    for (int mark = marks.of(form); mark >= 0; mark = marks.before(mark)) {
      int word = marks.word(mark);
      float weight = marks.weight(mark);
      if ((shared >> word & 1) == 0 || weight > best[word]) {
        best[word] = weight;
        shared |= 1 << word;
      }
    }
    return shared;
  }

  /** In the order of our words, as the order of additions shows in the last digit. */
  private float sum(int shared) {
    float sum = 0;
    for (int rest = shared; rest != 0; rest &= rest - 1) {
      sum += best[Integer.numberOfTrailingZeros(rest)];
    }
    paired = Integer.bitCount(shared);
    return sum;
  }

  /**
   * How many of our tokens the name shares whose {@link #bound} was asked for last.
   *
   * @return 0 or more
   */
  public int paired() {
    return paired;
  }
}
