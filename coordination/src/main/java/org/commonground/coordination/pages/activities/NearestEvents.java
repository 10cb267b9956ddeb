package org.commonground.coordination.pages.activities;

import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.EventList;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchQuery.Order;
import org.commonground.coordination.search.SearchResult;
import org.springframework.stereotype.Component;

/** Finds the events that are next, or the last ones when none is to come. */
@Component
public final class NearestEvents {
  private static final int SHOWN = 4;

  private final Search search;
  private final HitRows rows;

  NearestEvents(Search search, HitRows rows) {
    this.search = search;
    this.rows = rows;
  }

  /** The events among what was asked for. */
  public EventList of(Selection selection, SearchQuery query) {
    var visit = selection.visit();
    var events = query.choosing(Facet.EVENT, Facet.ANY).page(0, SHOWN);
    var next = find(visit, events.between(visit.lastDay(), null).sortedBy(Order.OLDEST));
    boolean isNext = next.total() > 0;
    var shown = isNext ? next : find(visit, events.sortedBy(Order.NEWEST));
    var all = selection.choosing(Facet.EVENT, Facet.ANY);
    return new EventList(
        visit.say(isNext ? "overview.next-events" : "overview.last-events"),
        rows.of(visit, shown.hits()),
        isNext
            ? all.list("from", visit.lastDay().toString(), "sort", "oldest")
            : all.list("sort", "newest"));
  }

  private SearchResult find(Visit visit, SearchQuery query) {
    return search.search(query, visit.locale());
  }
}
