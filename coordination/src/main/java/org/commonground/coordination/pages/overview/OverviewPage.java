package org.commonground.coordination.pages.overview;

import java.util.List;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Bars;
import org.commonground.coordination.pages.parts.Columns;
import org.commonground.coordination.pages.parts.EventList;
import org.commonground.coordination.pages.parts.Figure;
import org.commonground.coordination.pages.parts.FilterForm;
import org.commonground.coordination.pages.parts.HitRow;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.pages.parts.MoneyTable;
import org.commonground.coordination.pages.parts.Notice;
import org.commonground.coordination.pages.parts.WorldMap;
import org.jspecify.annotations.Nullable;

/**
 * The picture at a glance: of what states a theme, where anything does; narrowed as asked.
 *
 * @param visit the reader
 * @param before what to say when the day lies before everything held; absent otherwise
 * @param filters what the page can be narrowed by
 * @param figures what is held
 * @param others what is held besides; nothing when there is nothing else
 * @param news what changed since the reader was here; absent where another day is looked at
 * @param map countries and areas by number of activities
 * @param unplaced how many name no country; nothing when all do
 * @param countries the same counts, most first
 * @param pillars activities by pillar
 * @param areas activities by programme area
 * @param timeline activities by year
 * @param money sums by currency
 * @param lists activities and events
 */
public record OverviewPage(
    Visit visit,
    @Nullable Notice before,
    FilterForm filters,
    List<Figure> figures,
    Link others,
    @Nullable News news,
    WorldMap map,
    Link unplaced,
    Bars countries,
    Bars pillars,
    Bars areas,
    Timeline timeline,
    MoneyTable money,
    Lists lists) {
  public OverviewPage {
    figures = List.copyOf(figures);
  }

  /** Whether nothing is held on the day asked for. */
  public boolean isEmpty() {
    return lists.latest().isEmpty();
  }

  /**
   * Activities by year.
   *
   * @param charts one by status, or one for each pillar
   * @param ways how it can be drawn: a link, or words only for the way it is
   */
  public record Timeline(List<Columns> charts, List<Link> ways) {
    public Timeline {
      charts = List.copyOf(charts);
      ways = List.copyOf(ways);
    }
  }

  /**
   * Activities and events one by one.
   *
   * @param latest what was stated last
   * @param all the list of all, what was stated last first
   * @param events the nearest ones
   * @param briefing the account of the last quarter
   */
  public record Lists(List<HitRow> latest, String all, EventList events, Link briefing) {
    public Lists {
      latest = List.copyOf(latest);
    }
  }
}
