package org.commonground.matching.screening;

import java.util.Map;

/**
 * How to screen.
 *
 * @param thresholds by the list's id
 * @param otherwise for lists without thresholds of their own
 * @param mostMatches how many matches an answer shows at most, the best ones; 1 or more
 */
public record ScreeningSettings(
    Map<String, Thresholds> thresholds, Thresholds otherwise, int mostMatches) {
  /** Copies the map. */
  public ScreeningSettings {
    thresholds = Map.copyOf(thresholds);
    if (mostMatches < 1) {
      throw new IllegalArgumentException(
          "mostMatches is " + mostMatches + "; it must be 1 or more");
    }
  }

  /**
   * The usual settings.
   *
   * @return {@link Thresholds#USUAL} for every list, ten matches at most
   */
  public static ScreeningSettings usual() {
    return new ScreeningSettings(Map.of(), Thresholds.USUAL, 10);
  }

  Thresholds of(String list) {
    return thresholds.getOrDefault(list, otherwise);
  }
}
