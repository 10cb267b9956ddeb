package org.commonground.coordination.briefings;

import java.util.List;
import java.util.Locale;
import org.commonground.coordination.reference.Language;

/**
 * Draws columns as SVG, from the start of the line to its end: from the right in Arabic.
 *
 * <p>Widths are shares of the drawing and heights are pixels, so that words keep their size however
 * wide it is shown. Colours come from the stylesheet by class. Its figures are always beside it as
 * a table, which is why the drawing is one image with one name.
 */
final class ChartDrawing {
  private static final int TOP = 24;
  private static final int FLOOR = 150;
  private static final int HEIGHT = 176;
  private static final int MOST_LABELS = 8;
  private static final double FILLED = 0.6;

  private ChartDrawing() {}

  /**
   * The drawing.
   *
   * @param namedBy the id of the element that says what it shows
   */
  static String columns(Chart chart, Language language, String namedBy) {
    var svg = new StringBuilder(512);
    svg.append(
        "<svg class=\"drawing\" role=\"img\" aria-labelledby=\"%s\" width=\"100%%\" height=\"%d\">"
            .formatted(namedBy, HEIGHT));
    svg.append(
        "<line class=\"floor\" x1=\"0\" x2=\"100%%\" y1=\"%d\" y2=\"%d\"/>"
            .formatted(FLOOR, FLOOR));
    List<Chart.Point> points = chart.points();
    double slot = 100.0 / points.size();
    int every = (points.size() + MOST_LABELS - 1) / MOST_LABELS;
    boolean isMirrored = language.direction() == Language.Direction.RIGHT_TO_LEFT;
    for (int i = 0; i < points.size(); i++) {
      double middle = slot * ((isMirrored ? points.size() - 1 - i : i) + 0.5);
      column(svg, chart, points.get(i), middle, slot * FILLED);
      if (i % every == 0) {
        text(svg, "label", middle, FLOOR + 18, points.get(i).label());
      }
    }
    return svg.append("</svg>").toString();
  }

  private static void column(
      StringBuilder svg, Chart chart, Chart.Point point, double middle, double width) {
    long largest = Math.max(1, chart.largest());
    double height = (double) (FLOOR - TOP) * point.value() / largest;
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%.2f%%\" y=\"%.1f\" width=\"%.2f%%\" height=\"%.1f\"/>",
            middle - width / 2,
            FLOOR - height,
            width,
            height));
    text(svg, "value", middle, (int) (FLOOR - height) - 6, point.text());
  }

  private static void text(StringBuilder svg, String kind, double middle, int y, String words) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text class=\"%s\" x=\"%.2f%%\" y=\"%d\" text-anchor=\"middle\">%s</text>",
            kind,
            middle,
            y,
            escaped(words)));
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
