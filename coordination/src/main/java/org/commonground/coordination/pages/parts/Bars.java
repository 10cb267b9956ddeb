package org.commonground.coordination.pages.parts;

import java.util.List;
import java.util.Locale;

/**
 * A table of counts with bars: one kind of thing, compared.
 *
 * @param caption what the table shows
 * @param heading what the rows are
 * @param unit what is counted
 * @param bars in the order to show
 * @param notes what the table leaves out
 */
public record Bars(String caption, String heading, String unit, List<Bar> bars, List<Link> notes) {
  public Bars {
    bars = List.copyOf(bars);
    notes = List.copyOf(notes);
  }

  public boolean isEmpty() {
    return bars.isEmpty();
  }

  /**
   * One row.
   *
   * @param label the thing's name
   * @param href its page or list; empty for none
   * @param figure the count as the reader writes it
   * @param share of the longest bar, in percent from 0 to 100
   * @param level 0, or 1 for a row that belongs under the one above it
   */
  public record Bar(String label, String href, String figure, double share, int level) {

    /** The bar's length as SVG writes it, never too short to be seen when there is something. */
    public String width() {
      return share <= 0 ? "0" : String.format(Locale.ROOT, "%.1f%%", Math.max(share, 0.6));
    }
  }

  /** The share that a count is of the largest. */
  public static double share(long count, long largest) {
    return largest <= 0 ? 0 : 100.0 * count / largest;
  }
}
