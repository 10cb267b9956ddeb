package org.commonground.matching.screening;

import java.util.List;

/**
 * The answer for one traveller.
 *
 * @param band the highest band of the matches; {@link Band#CLEAR} when there are none
 * @param score the highest score of the matches; 0 when there are none
 * @param matches the best first; of equal scores by list and reference
 */
public record Screening(Band band, double score, List<Match> matches) {
  private static final Screening NOTHING = new Screening(Band.CLEAR, 0, List.of());

  /** Copies the matches. */
  public Screening {
    matches = List.copyOf(matches);
  }

  static Screening of(List<Match> matches) {
    if (matches.isEmpty()) {
      return NOTHING;
    }
    Band band = Band.CLEAR;
    for (Match match : matches) {
      band = match.band().compareTo(band) > 0 ? match.band() : band;
    }
    return new Screening(band, matches.getFirst().score(), matches);
  }
}
