package org.commonground.matching.screening;

/**
 * From which score on a list's entries are shown.
 *
 * @param review the lowest score of {@link Band#REVIEW}, above 0
 * @param hit the lowest score of {@link Band#HIT}, not below {@code review}, below 1
 */
public record Thresholds(double review, double hit) {
  /** The thresholds of a list for which none are set. */
  public static final Thresholds USUAL = new Thresholds(0.60, 0.90);

  /** Checks the order. */
  public Thresholds {
    if (!(review > 0 && review <= hit && hit < 1)) {
      throw new IllegalArgumentException(
          "thresholds must rise from above 0 to below 1: review " + review + ", hit " + hit);
    }
  }

  Band bandOf(double score) {
    return score >= hit ? Band.HIT : score >= review ? Band.REVIEW : Band.CLEAR;
  }
}
