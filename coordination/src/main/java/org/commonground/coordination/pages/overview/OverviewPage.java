package org.commonground.coordination.pages.overview;

import java.util.List;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Bars;
import org.commonground.coordination.pages.parts.Figure;
import org.commonground.coordination.pages.parts.HitRow;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.pages.parts.MoneyTable;
import org.commonground.coordination.pages.parts.Notice;
import org.commonground.coordination.pages.parts.WorldMap;
import org.jspecify.annotations.Nullable;

/**
 * The picture at a glance: of what states a theme, where anything does.
 *
 * @param visit the reader
 * @param before what to say when the day lies before everything held; absent otherwise
 * @param figures what is held
 * @param others what is held besides; nothing when there is nothing else
 * @param map countries and areas by number of activities
 * @param unplaced how many name no country; nothing when all do
 * @param countries the same counts, most first
 * @param pillars activities by pillar
 * @param areas activities by programme area
 * @param years activities by year
 * @param money sums by currency
 * @param latest what was stated last
 * @param all the list of all, what was stated last first
 */
public record OverviewPage(
    Visit visit,
    @Nullable Notice before,
    List<Figure> figures,
    Link others,
    WorldMap map,
    Link unplaced,
    Bars countries,
    Bars pillars,
    Bars areas,
    Bars years,
    MoneyTable money,
    List<HitRow> latest,
    String all) {
  public OverviewPage {
    figures = List.copyOf(figures);
    latest = List.copyOf(latest);
  }

  /** Whether nothing is held on the day asked for. */
  public boolean isEmpty() {
    return latest.isEmpty();
  }
}
