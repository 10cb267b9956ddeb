package org.commonground.matching;

import java.util.Arrays;

/**
 * How alike two names are, without a list and without other facts.
 *
 * <p>The share of the weight of both names that an alignment explains, less doubts that a sum would
 * hide: one other word among many that agree is another name. For organisations the letters as a
 * whole count too, as their words are joined and cut more freely.
 */
public final class NameSimilarity {
  private static final double STEEPNESS = 8;
  private static final double EVEN = 0.45;
  private static final double ANOTHER_NAME = 0.3;
  private static final double ANOTHER_SPELLING = 0.2;
  private static final double CUT = 0.2;
  private static final double MORE_OF_AN_ORGANISATION = 0.1;
  private static final double ANOTHER_FATHER = 0.2;
  private static final double WHOLE = 0.35;
  private static final double WHOLE_EVEN = 0.02;

  private final ParsedName ours;
  private final ParsedName theirs;
  private final NameAlignment alignment = new NameAlignment(TokenFrequencies.builtIn());

  private NameSimilarity(ParsedName ours, ParsedName theirs) {
    this.ours = ours;
    this.theirs = theirs;
  }

  /**
   * Compares two names.
   *
   * @param ours a name
   * @param theirs another, of the same kind
   * @return 0 to 1; 0.5 and more for names that are probably meant to be the same
   */
  public static double of(ParsedName ours, ParsedName theirs) {
    return new NameSimilarity(ours, theirs).compare();
  }

  private double compare() {
    alignment.ours(ours);
    double sum = alignment.align(theirs);
    double attainable = (weightOf(ours) + weightOf(theirs)) / 2;
    if (attainable == 0) {
      return 0;
    }
    double share = sum / attainable - doubts();
    if (isOrganisation()) {
      share = (1 - WHOLE) * share + WHOLE * wholeLetters() - WHOLE_EVEN;
    }
    return 1 / (1 + Math.exp(-STEEPNESS * (share - EVEN)));
  }

  private boolean isOrganisation() {
    return ours.organisation || theirs.organisation;
  }

  private double doubts() {
    double doubts = 0;
    for (int i = 0; i < alignment.stepCount(); i++) {
      NameAlignment.Step step = alignment.step(i);
      doubts +=
          switch (step.operation()) {
            case CONFLICT -> step.weight() == NameAlignment.ALIKE ? ANOTHER_SPELLING : ANOTHER_NAME;
            case TRUNCATED -> CUT;
            case EXTRA, MISSING -> more(step);
            default ->
                isFather(ours, step.ours()) != isFather(theirs, step.theirs()) ? fathers() : 0;
          };
    }
    return doubts;
  }

  /**
   * A number more is another fund, ship or brigade; a word more may be a part of an organisation.
   */
  private double more(NameAlignment.Step step) {
    Token token = step.ours() >= 0 ? ours.tokens[step.ours()] : theirs.tokens[step.theirs()];
    return !isOrganisation() ? 0 : token.rigid ? ANOTHER_NAME : MORE_OF_AN_ORGANISATION;
  }

  /** Ahmad bin Hasan is not Hasan bin Ahmad; but the particle may be left out altogether. */
  private double fathers() {
    return hasFather(ours) && hasFather(theirs) ? ANOTHER_FATHER : 0;
  }

  private static boolean hasFather(ParsedName name) {
    for (int i = 0; i < name.tokens.length; i++) {
      if (isFather(name, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFather(ParsedName name, int token) {
    return token > 0
        && switch (name.tokens[token - 1].letters()) {
          case "bin", "ben", "ibn", "bn" -> true;
          default -> false;
        };
  }

  private static double weightOf(ParsedName name) {
    double sum = 0;
    for (int i = 0; i < name.core.length; i++) {
      sum += TokenFrequencies.builtIn().weight(name.core(i));
    }
    return sum;
  }

  private double wholeLetters() {
    byte[] one = letters(ours);
    byte[] other = letters(theirs);
    int longer = Math.max(one.length, other.length);
    var distance = new EditDistance();
    distance.pattern(one);
    return longer == 0 ? 0 : 1 - (double) distance.to(other, longer) / longer;
  }

  private static byte[] letters(ParsedName name) {
    byte[] all = new byte[63];
    int n = 0;
    for (int i = 0; i < name.core.length; i++) {
      byte[] fold = name.core(i).fold;
      int more = Math.min(fold.length, all.length - n);
      System.arraycopy(fold, 0, all, n, more);
      n += more;
    }
    return Arrays.copyOf(all, n);
  }
}
