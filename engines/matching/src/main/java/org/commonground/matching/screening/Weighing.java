package org.commonground.matching.screening;

import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against one entry, in nats.
 *
 * @param byFacts by birth date, nationality, sex and place of birth
 * @param document the agreement of documents, if any
 * @param limit what is taken off, so that a weak name does not alert alone, or put on, so that a
 *     document is seen whatever the name; 0 for most
 * @param sum all, the prior included
 */
record Weighing(double byFacts, @Nullable DocumentComparison document, double limit, double sum) {
  /** What a birth date must weigh to support a weak name. */
  private static final double SUPPORT = 3.0;

  private static final double MOST_AGAINST_DOCUMENT = -8.0;
  private static final double BELOW = 0.1;

  static Weighing of(
      double byName,
      boolean weak,
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
    double most = most(weak, birth, thresholds);
    if (sum > most) {
      return new Weighing(byFacts, null, most - sum, most);
    }
    return new Weighing(byFacts, null, 0, sum);
  }

  /**
   * A weak name does not alert alone; who was born in another year is no hit without a document.
   */
  private static double most(boolean weak, BirthComparison birth, Thresholds thresholds) {
    if (weak && birth.weight < SUPPORT) {
      return Probability.sumOf(thresholds.review()) - BELOW;
    }
    return birth.weight <= BirthComparison.FARTHER.weight
        ? Probability.sumOf(thresholds.hit()) - BELOW
        : Double.POSITIVE_INFINITY;
  }
}
