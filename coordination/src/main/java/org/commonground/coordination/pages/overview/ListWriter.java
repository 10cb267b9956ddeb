package org.commonground.coordination.pages.overview;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activities.HitRows;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchQuery.Order;
import org.commonground.coordination.search.SearchResult;
import org.springframework.stereotype.Component;

/** Writes what the first page names one by one. */
@Component
final class ListWriter {
  private static final int EVENTS = 4;

  private final Search search;
  private final HitRows rows;

  ListWriter(Search search, HitRows rows) {
    this.search = search;
    this.rows = rows;
  }

  OverviewPage.Lists lists(Selection selection, SearchQuery query) {
    var visit = selection.visit();
    var events = query.choosing(Facet.EVENT, Facet.ANY).page(0, EVENTS);
    var next = find(visit, events.between(visit.lastDay(), null).sortedBy(Order.OLDEST));
    boolean isNext = next.total() > 0;
    var shown = isNext ? next : find(visit, events.sortedBy(Order.NEWEST));
    var all = selection.choosing(Facet.EVENT, Facet.ANY);
    return new OverviewPage.Lists(
        rows.of(visit, selection.found().hits()),
        selection.list("sort", "updated"),
        visit.say(isNext ? "overview.next-events" : "overview.last-events"),
        rows.of(visit, shown.hits()),
        isNext
            ? all.list("from", visit.lastDay().toString(), "sort", "oldest")
            : all.list("sort", "newest"),
        briefing(visit));
  }

  private SearchResult find(Visit visit, SearchQuery query) {
    return search.search(query, visit.locale());
  }

  /** The last quarter that is over. */
  private static Link briefing(Visit visit) {
    LocalDate last = visit.lastDay().with(IsoFields.DAY_OF_QUARTER, 1).minusDays(1);
    LocalDate first = last.with(IsoFields.DAY_OF_QUARTER, 1);
    return new Link(
        visit.say("overview.briefing", visit.figures().day(first), visit.figures().day(last)),
        visit.to("/briefing", "from", first.toString(), "to", last.toString()));
  }
}
