package org.commonground.coordination.pages.parts;

import java.util.List;

/**
 * The world with countries and areas shaded by a count.
 *
 * @param title what it shows, for those who do not see it
 * @param viewBox the part of the drawing that is shown, as SVG writes it
 * @param shapes every country and area, those with a count last so that their outline is on top
 * @param legend the shades, lightest first
 * @param points places to mark; empty for none
 */
public record WorldMap(
    String title, String viewBox, List<Shape> shapes, List<Shade> legend, List<Point> points) {
  public WorldMap {
    shapes = List.copyOf(shapes);
    legend = List.copyOf(legend);
    points = List.copyOf(points);
  }

  /** How large a place is drawn: the same on the page, however much of the world is shown. */
  public int spot() {
    return Math.max(2, Integer.parseInt(viewBox.split(" ", -1)[2]) / 160);
  }

  /**
   * One country or area.
   *
   * @param outline as an SVG path; empty for one drawn as a dot only
   * @param x of its middle
   * @param y of its middle
   * @param isDot whether it is too small to be seen without a dot
   * @param shade 0 for nothing, 1 to 5
   * @param label name and count
   * @param href its page; empty where there is nothing to see
   */
  public record Shape(
      String outline, int x, int y, boolean isDot, int shade, String label, String href) {}

  /**
   * What a shade means.
   *
   * @param shade 1 to 5
   * @param label the counts it stands for
   */
  public record Shade(int shade, String label) {}

  /**
   * A place.
   *
   * @param x across
   * @param y down
   * @param label its name
   */
  public record Point(int x, int y, String label) {}
}
