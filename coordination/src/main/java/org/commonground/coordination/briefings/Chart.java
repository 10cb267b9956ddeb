package org.commonground.coordination.briefings;

import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.activities.ActivityId;

/**
 * Counts of one kind, to be drawn and always shown as a table too.
 *
 * @param id names it within a briefing, such as {@code pillars}: fit for an address
 * @param title what is compared
 * @param heading what the points are, such as "Country or area"
 * @param unit what is counted
 * @param form how it is best drawn
 * @param points in the order to show; at least one, and for columns two
 * @param note what it leaves out or counts more than once; empty for nothing to say
 */
public record Chart(
    String id,
    String title,
    String heading,
    String unit,
    Form form,
    List<Point> points,
    String note) {
  public Chart {
    points = List.copyOf(points);
  }

  /** How counts are drawn. */
  public enum Form {
    /** Lying bars, one below the other: things with names. */
    BARS,
    /** Standing columns, one beside the other: stretches of time, in their order. */
    COLUMNS
  }

  /**
   * One count.
   *
   * @param label what is counted here, in full
   * @param value the count
   * @param text the count as the reader writes it
   * @param records each counted record once
   */
  public record Point(String label, long value, String text, List<ActivityId> records) {
    public Point {
      records = List.copyOf(records);
    }
  }

  /** The same chart in parts of at most so many points, for places that hold no more. */
  public List<Chart> parts(int most) {
    List<Chart> parts = new ArrayList<>();
    for (int from = 0; from < points.size(); from += most) {
      var some = points.subList(from, Math.min(from + most, points.size()));
      parts.add(new Chart(id, title, heading, unit, form, some, note));
    }
    return parts;
  }

  /** The largest count. */
  public long largest() {
    return points.stream().mapToLong(Point::value).max().orElse(0);
  }
}
