package org.commonground.matching.screening;

/**
 * Scores from sums of weights.
 *
 * <p>The weights are logarithms of likelihood ratios, but names, dates and nations are not
 * independent; so the sum is tempered before it becomes a probability. That also keeps high scores
 * apart: two sums that differ give scores that differ.
 */
final class Probability {
  /** What speaks against any one entry of a long list before anything is compared. */
  static final double PRIOR = -11.5;

  private static final double TEMPER = 3;
  private static final double STEPS = 1e6;

  private Probability() {}

  static double of(double sum) {
    return 1 / (1 + Math.exp(-sum / TEMPER));
  }

  /** The sum of weights that has a score. */
  static double sumOf(double score) {
    return TEMPER * Math.log(score / (1 - score));
  }

  /**
   * What a unit of weight adds to the score on the straight way from the prior to the sum: each
   * item gets its share, whatever the order.
   */
  static double share(double sum) {
    double way = sum - PRIOR;
    double slope = of(PRIOR) * (1 - of(PRIOR)) / TEMPER;
    return Math.abs(way) < 1e-9 ? slope : (of(sum) - of(PRIOR)) / way;
  }

  static double rounded(double value) {
    return Math.rint(value * STEPS) / STEPS;
  }
}
