package org.commonground.coordination.pages.activity;

import java.util.List;
import java.util.function.Function;

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

  /** Whether the source says nothing but that there is a result. */
  public boolean isEmpty() {
    return title.text().isEmpty() && description.text().isEmpty() && indicators.isEmpty();
  }

  /**
   * An indicator.
   *
   * @param title may have no text
   * @param unit how it is measured; empty when not known
   * @param baseline where it started; empty when not stated
   * @param rows targets and actual values
   * @param isWithheld whether a small count of people is not shown
   */
  public record Measure(
      Said title, String unit, String baseline, List<Row> rows, boolean isWithheld) {
    public Measure {
      rows = List.copyOf(rows);
    }

    /** Whether the source says nothing but that something is measured. */
    boolean isEmpty() {
      return title.text().isEmpty() && rows.isEmpty();
    }

    /** Whether any value is of a period: a column that all rows leave empty is not shown. */
    public boolean hasPeriods() {
      return has(Row::period);
    }

    /** Whether any value is of a part of the whole. */
    public boolean hasParts() {
      return has(Row::part);
    }

    /** Whether anything was aimed at. */
    public boolean hasTargets() {
      return has(Row::target);
    }

    /** Whether anything was reached. */
    public boolean hasActuals() {
      return has(Row::actual);
    }

    /** Whether the source says something about any value. */
    public boolean hasComments() {
      return has(row -> row.comment().text());
    }

    private boolean has(Function<Row, String> value) {
      return rows.stream().anyMatch(row -> !value.apply(row).isEmpty());
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
