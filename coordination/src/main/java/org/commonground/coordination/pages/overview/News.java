package org.commonground.coordination.pages.overview;

import java.util.List;
import org.commonground.coordination.pages.parts.Figure;
import org.commonground.coordination.pages.parts.HitRow;

/**
 * What was entered or revised since a reader was here.
 *
 * @param sentence since when, or that nobody knows
 * @param figures how much is new and how much was revised; none on a first visit
 * @param rows the latest of it
 * @param all the list of all
 * @param since the day as a date field holds it
 * @param isMarkable whether the reader's browser can be told that this was seen
 */
public record News(
    String sentence,
    List<Figure> figures,
    List<HitRow> rows,
    String all,
    String since,
    boolean isMarkable) {
  public News {
    figures = List.copyOf(figures);
    rows = List.copyOf(rows);
  }
}
