package org.commonground.coordination.pages.parts;

import java.util.List;
import java.util.Locale;

/**
 * A chart of columns side by side, each piled up of series, with the same figures as a table.
 *
 * @param caption what the chart shows
 * @param heading what the columns are
 * @param unit what is counted
 * @param series what the columns are piled up of, from the ground up; one without a label when they
 *     are not
 * @param columns in the order to show
 * @param notes what the chart leaves out
 */
public record Columns(
    String caption,
    String heading,
    String unit,
    List<Series> series,
    List<Column> columns,
    List<Link> notes) {
  public Columns {
    series = List.copyOf(series);
    columns = List.copyOf(columns);
    notes = List.copyOf(notes);
  }

  public boolean isEmpty() {
    return columns.isEmpty();
  }

  /** Whether the columns are piled up of several things. */
  public boolean isPiled() {
    return series.size() > 1;
  }

  /**
   * What part of each column stands for.
   *
   * @param label its name
   * @param code for the colour
   */
  public record Series(String label, String code) {}

  /**
   * One column.
   *
   * @param label what it stands for, short
   * @param href the list of what it counts
   * @param figure the count as the reader writes it
   * @param says label and count in a sentence
   * @param isChosen whether the page is narrowed to it
   * @param parts from the ground up, one for each series
   */
  public record Column(
      String label, String href, String figure, String says, boolean isChosen, List<Part> parts) {
    public Column {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A part of a column.
   *
   * @param code of its series
   * @param figure the count as the reader writes it
   * @param top where it begins, in percent from above
   * @param height in percent of the whole drawing
   */
  public record Part(String code, String figure, double top, double height) {
    /** Where it begins, as SVG writes it. */
    public String y() {
      return percent(top);
    }

    /** How high it is, as SVG writes it. */
    public String tall() {
      return percent(height);
    }

    private static String percent(double value) {
      return value <= 0 ? "0" : String.format(Locale.ROOT, "%.1f%%", value);
    }
  }
}
