package org.commonground.coordination.pages.views;

import java.util.Locale;

/**
 * A stretch of a drawing, in percent of its width.
 *
 * @param from where it begins, 0 to 100
 * @param width 0 when there is nothing to draw
 * @param style {@code done}, {@code open} for an end that nobody states, {@code planned}
 * @param today where the reader's day is; below 0 when it is out of the drawing
 */
public record Span(double from, double width, String style, double today) {
  /** Too narrow to be seen otherwise. */
  private static final double LEAST = 0.6;

  public boolean isDrawn() {
    return width > 0;
  }

  public boolean showsToday() {
    return today >= 0 && today <= 100;
  }

  /** As SVG writes it. */
  public String x() {
    return percent(Math.min(from, 100 - LEAST));
  }

  /** As SVG writes it. */
  public String wide() {
    return percent(Math.max(LEAST, width));
  }

  /** As SVG writes it. */
  public String day() {
    return percent(today);
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }
}
