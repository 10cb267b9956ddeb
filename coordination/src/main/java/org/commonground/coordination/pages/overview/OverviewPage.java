package org.commonground.coordination.pages.overview;

import java.util.List;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Bars;
import org.commonground.coordination.pages.parts.Figure;
import org.commonground.coordination.pages.parts.HitRow;
import org.commonground.coordination.pages.parts.MoneyTable;
import org.commonground.coordination.pages.parts.Notice;
import org.commonground.coordination.pages.parts.WorldMap;
import org.jspecify.annotations.Nullable;

/**
 * The picture at a glance.
 *
 * @param visit the reader
 * @param before what to say when the day lies before everything held; absent otherwise
 * @param figures what is held
 * @param map countries and areas by number of activities
 * @param countries the same counts, most first
 * @param pillars activities by pillar
 * @param areas activities by programme area
 * @param years activities by year
 * @param money sums by currency
 * @param latest what was stated last
 */
public record OverviewPage(
    Visit visit,
    @Nullable Notice before,
    List<Figure> figures,
    WorldMap map,
    Bars countries,
    Bars pillars,
    Bars areas,
    Bars years,
    MoneyTable money,
    List<HitRow> latest) {
  public OverviewPage {
    figures = List.copyOf(figures);
    latest = List.copyOf(latest);
  }

  /** Whether nothing is held on the day asked for. */
  public boolean isEmpty() {
    return latest.isEmpty();
  }
}
