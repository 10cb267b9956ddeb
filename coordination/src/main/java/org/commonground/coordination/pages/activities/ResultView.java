package org.commonground.coordination.pages.activities;

import java.util.List;

/**
 * A result and how it is measured.
 *
 * @param type such as output
 * @param title may have no text
 * @param description may have no text
 * @param indicators in the order of the source
 */
public record ResultView(String type, Said title, Said description, List<Measure> indicators) {
  public ResultView {
    indicators = List.copyOf(indicators);
  }

  /**
   * An indicator.
   *
   * @param title may have no text
   * @param unit how it is measured
   * @param baseline where it started; empty when not stated
   * @param rows targets and actual values
   * @param isWithheld whether a small count of people is not shown
   */
  public record Measure(
      Said title, String unit, String baseline, List<Row> rows, boolean isWithheld) {
    public Measure {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One value.
   *
   * @param period its days
   * @param part which part of the whole it is for; empty for the whole
   * @param target what was aimed at; empty when not stated
   * @param actual what was reached; empty when not stated
   * @param comment what the source says about it
   */
  public record Row(String period, String part, String target, String actual, Said comment) {}
}
