package org.commonground.matching.screening;

import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against one entry, in nats.
 *
 * @param byFacts by birth date, nationality, sex and place of birth
 * @param document the agreement of documents, if any
 * @param limit what is taken off, so that a weak name does not alert alone, or put on, so that a
 *     document is seen whatever the name, and a name of the same words when nothing else speaks
 *     against it; 0 for most
 * @param sum all, the prior included
 */
record Weighing(double byFacts, @Nullable DocumentComparison document, double limit, double sum) {
  /** What a birth date must weigh to support a weak name. */
  private static final double SUPPORT = 3.0;

  private static final double MOST_AGAINST_DOCUMENT = -8.0;
  private static final double BELOW = 0.1;

  /**
   * What a name of the same words is raised to: the usual threshold of review, and a little more so
   * that it is not below it after its parts were rounded. Lists may have higher thresholds.
   */
  private static final double SAME_WORDS = Probability.sumOf(Thresholds.USUAL.review()) + 0.001;

  /** How far a name goes alone: as its weight says, always to review, never. */
  enum Strength {
    USUAL,
    /** Of the same words as ours, and what else is known does not speak against it. */
    SAME_WORDS,
    WEAK
  }

  static Weighing of(
      double byName,
      Strength strength,
      double byFacts,
      BirthComparison birth,
      @Nullable DocumentComparison document,
      Thresholds thresholds) {
    double sum = Probability.PRIOR + byName + byFacts;
    if (document != null) {
      double others = byName + byFacts;
      double limit = Math.max(0, MOST_AGAINST_DOCUMENT - others);
      return new Weighing(byFacts, document, limit, sum + document.weight() + limit);
    }
    double limited = Math.min(sum, most(strength, birth, thresholds));
    if (strength == Strength.SAME_WORDS) {
      limited = Math.max(limited, SAME_WORDS);
    }
    return new Weighing(byFacts, null, limited - sum, limited);
  }

  /**
   * A weak name does not alert alone; who was born in another year is no hit without a document.
   */
  private static double most(Strength strength, BirthComparison birth, Thresholds thresholds) {
    if (strength == Strength.WEAK && birth.weight < SUPPORT) {
      return Probability.sumOf(thresholds.review()) - BELOW;
    }
    return birth.weight <= BirthComparison.FARTHER.weight
        ? Probability.sumOf(thresholds.hit()) - BELOW
        : Double.POSITIVE_INFINITY;
  }
}
