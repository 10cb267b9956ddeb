package org.commonground.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonground.matching.eastasian.Readings;

/**
 * Weighs one token of ours against tokens of others.
 *
 * <p>Hot path: every token of every candidate passes here. Measured by {@code ScreeningBenchmark}.
 * Holds the tables of its token; one object for each thread and place in the name.
 */
final class TokenComparison {
  /** The weight of two tokens that do not match. */
  static final double NONE = Double.NEGATIVE_INFINITY;

  /** That letters are taken for a title. */
  private static final double GLUED = 0.7;

  /** That characters are read in another way. */
  private static final double READ_OTHERWISE = 0.3;

  /** That a word of the same letters after folding is written otherwise. */
  static final double WRITTEN_OTHERWISE = 0.4;

  private static final float FREQUENT = 6;
  private static final double SAME_GROUP = 2.0;
  private static final double SAME_SYLLABLE = 2.4;
  private static final double SAME_SYLLABLES = 1.2;

  private final EditDistance letters = new EditDistance();
  private final EditDistance consonants = new EditDistance();
  Token token = new Token(new byte[0], TokenRole.NAME, false);
  float weight;
  private boolean last;
  private List<TokenComparison> otherWords = List.of();

  /** Used again for each word of ours. */
  private final List<TokenComparison> pool = new ArrayList<>();

  private double ofOthers;

  /** How the pair that was weighed last stands to each other. */
  Operation operation = Operation.CONFLICT;

  void ours(Token ours, float ourWeight, boolean isLast) {
    token = ours;
    weight = ourWeight;
    last = isLast;
    letters.pattern(ours.fold);
    consonants.pattern(ours.skeleton);
    boolean read = !ours.others.isEmpty();
    ofOthers = read ? READ_OTHERWISE : GLUED;
    otherWords = comparisons(read ? ours.others : GluedTitles.without(ours));
  }

  private List<TokenComparison> comparisons(List<Token> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    for (int i = 0; i < words.size(); i++) {
      if (i == pool.size()) {
        pool.add(new TokenComparison());
      }
      TokenComparison comparison = pool.get(i);
      comparison.token = words.get(i);
      comparison.weight = weight;
      comparison.last = last;
      comparison.letters.pattern(comparison.token.fold);
      comparison.consonants.pattern(comparison.token.skeleton);
    }
    return pool.subList(0, words.size());
  }

  /** The word without what may be a title, or as it may be read otherwise. */
  List<TokenComparison> otherWords() {
    return otherWords;
  }

  /** Whether the word may be initials run together; what is frequent on the lists is a name. */
  boolean mayBeInitials() {
    return weight > FREQUENT && token.mayBeInitials;
  }

  boolean isLast() {
    return last;
  }

  /**
   * Weighs a pair.
   *
   * @return the logarithm of its likelihood ratio, or {@link #NONE}; {@link #operation} says how
   */
  double with(Token theirs, float theirWeight) {
    double best = asWritten(theirs, theirWeight);
    Operation same = token.others.isEmpty() ? Operation.GLUED_TITLE : Operation.ROMANISATION;
    for (TokenComparison word : otherWords) {
      double weight = word.asWritten(theirs, theirWeight) - ofOthers;
      if (weight > best) {
        best = weight;
        operation = word.operation == Operation.EXACT ? same : word.operation;
      }
    }
    return theirs.others.isEmpty() ? best : withOthers(theirs.others, theirWeight, best);
  }

  /** Theirs as it may be read otherwise. */
  private double withOthers(List<Token> theirs, float theirWeight, double asRead) {
    double best = asRead;
    Operation how = operation;
    for (Token other : theirs) {
      double weight = asWritten(other, theirWeight) - READ_OTHERWISE;
      if (weight > best) {
        best = weight;
        how = operation == Operation.EXACT ? Operation.ROMANISATION : operation;
      }
    }
    operation = how;
    return best;
  }

  private double asWritten(Token theirs, float theirWeight) {
    double common = Math.min(weight, theirWeight);
    if (token.key == theirs.key) {
      boolean same = Arrays.equals(token.text, theirs.text);
      operation = same ? Operation.EXACT : Operation.ROMANISATION;
      return same ? common : common - WRITTEN_OTHERWISE;
    }
    if (token.rigid || theirs.rigid) {
      return NONE;
    }
    if (token.role == TokenRole.INITIAL || theirs.role == TokenRole.INITIAL) {
      operation = Operation.INITIAL;
      return token.fold[0] == theirs.fold[0] ? 1.0 : NONE;
    }
    double cost = cost(theirs);
    Operation byLetters = operation;
    double other = otherForms(theirs);
    if (cost <= other) {
      operation = byLetters;
    } else {
      cost = other;
    }
    // What costs more than the name is worth is another name.
    return cost > common + 0.5 ? NONE : common - cost;
  }

  private double cost(Token theirs) {
    operation = Operation.TYPO;
    int shorter = Math.min(token.fold.length, theirs.fold.length);
    boolean oneWithoutVowels = token.vowelless != theirs.vowelless;
    boolean sameBones = Arrays.equals(token.skeleton, theirs.skeleton);
    int most = sameBones ? 4 : mostTypos(shorter);
    boolean hopeless = oneWithoutVowels || (!sameBones && differs(theirs, most));
    int distance = hopeless ? 99 : letters.to(theirs.fold, most);
    // Without vowels the letters differ anyhow: only consonants can tell.
    boolean typed = !oneWithoutVowels && distance <= mostTypos(shorter);
    double typo = typed ? typoCost(distance, shorter, theirs) : 99;
    double bones = bonesCost(theirs, oneWithoutVowels, sameBones, distance);
    if (bones < typo) {
      operation = Operation.CONSONANTS;
      return bones;
    }
    return typo;
  }

  static int mostTypos(int length) {
    return length < 3 ? 0 : length < 6 ? 1 : length < 11 ? 2 : 3;
  }

  /** Whether the outlines tell that two words are more edits apart: an edit changes two letters. */
  private boolean differs(Token theirs, int most) {
    return Integer.bitCount((token.outline ^ theirs.outline) & NameIndex.LETTERS) > 2 * most;
  }

  private double typoCost(int distance, int shorter, Token theirs) {
    double each =
        shorter > 7 ? 1.6 : shorter > 5 ? 2.0 : shorter == 5 ? 2.5 : shorter == 4 ? 3.5 : 4.5;
    if (distance > 1 && shorter < 8) {
      each *= 1.35;
    }
    double first = token.fold[0] == theirs.fold[0] ? 0 : 0.7;
    return distance * each + first;
  }

  private double bonesCost(Token theirs, boolean oneWithoutVowels, boolean same, int distance) {
    int shorter = Math.min(token.skeleton.length, theirs.skeleton.length);
    if (same && !oneWithoutVowels) {
      return shorter < 2 ? 99 : 0.6 + Math.min(distance, 4) * (shorter > 2 ? 0.6 : 1.2);
    }
    if (!oneWithoutVowels) {
      return 99;
    }
    if (same) {
      return shorter > 3 ? 0.8 : shorter == 3 ? 1.6 : shorter == 2 ? 3.0 : 5.0;
    }
    int most = shorter < 3 ? 0 : shorter < 6 ? 1 : 2;
    int changed = most == 0 ? 99 : consonants.to(theirs.skeleton, most);
    return changed > most ? 99 : 0.8 + (changed * (shorter == 3 ? 4.4 : shorter == 4 ? 3.2 : 2.4));
  }

  /** Whether two words that do not match are still alike, as after several slips. */
  boolean isAlike(Token theirs) {
    if (token.rigid || theirs.rigid || token.vowelless != theirs.vowelless) {
      return false;
    }
    int longer = Math.max(token.fold.length, theirs.fold.length);
    int most = longer * 9 / 20;
    return letters.to(theirs.fold, most) <= most;
  }

  private double otherForms(Token theirs) {
    if (token.shortForms != 0 && token.shortForms == theirs.shortForms) {
      boolean reading = ShortForms.isReading(token.shortForms);
      operation = reading ? Operation.READING : Operation.NICKNAME;
      return ShortForms.isLong(token.shortForms) ? SAME_SYLLABLES : SAME_GROUP;
    }
    if ((token.readings.length > 0 || theirs.readings.length > 0) && token.sharesReading(theirs)) {
      operation = Operation.READING;
      boolean one = Readings.isOne(token.letters) || Readings.isOne(theirs.letters);
      return one ? SAME_SYLLABLE : SAME_SYLLABLES;
    }
    int length = token.fold.length;
    boolean cut = theirs.fold.length > length && length >= (last ? 3 : 4);
    if (cut && Arrays.equals(token.fold, 0, length, theirs.fold, 0, length)) {
      operation = Operation.TRUNCATED;
      return (last ? 1.5 : 2.5) + (length < 5 ? 1.5 : 0);
    }
    return 99;
  }
}
