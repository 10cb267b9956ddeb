package org.commonground.coordination.pages.overview;

import java.time.LocalDate;
import java.util.List;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activities.HitRows;
import org.commonground.coordination.pages.parts.Figure;
import org.commonground.coordination.search.DayCode;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchQuery.Order;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what was entered or revised in the register since a reader was here. */
@Component
final class NewsWriter {
  private static final int ROWS = 5;
  private static final String NEW = "new";
  private static final String REVISED = "revised";

  private final Search search;
  private final HitRows rows;

  NewsWriter(Search search, HitRows rows) {
    this.search = search;
    this.rows = rows;
  }

  /** What changed; {@code since} is absent when the reader was never here. */
  News of(Selection selection, SearchQuery query, @Nullable LocalDate since) {
    var visit = selection.visit();
    if (since == null) {
      return new News(visit.say("news.first"), List.of(), List.of(), "", "", false);
    }
    String day = since.toString();
    var changed = query.choosing(Facet.SINCE, day).sortedBy(Order.UPDATED).page(0, ROWS);
    var found = search.search(changed, visit.locale());
    long added = count(visit, query, NEW, since);
    long revised = count(visit, query, REVISED, since);
    return new News(
        visit.say(found.total() == 0 ? "news.nothing" : "news.since", visit.figures().day(since)),
        found.total() == 0
            ? List.of()
            : List.of(
                figure(selection, NEW, since, added), figure(selection, REVISED, since, revised)),
        rows.of(visit, found.hits()),
        selection.list(Selection.parameter(Facet.SINCE), day, "sort", "updated"),
        day,
        !since.equals(visit.today()));
  }

  private long count(Visit visit, SearchQuery query, String word, LocalDate since) {
    String code = new DayCode(word, since).toString();
    return search
        .count(query.choosing(Facet.SINCE, code), java.util.Set.of(), visit.locale())
        .total();
  }

  private static Figure figure(Selection selection, String word, LocalDate since, long count) {
    var visit = selection.visit();
    String code = new DayCode(word, since).toString();
    return new Figure(
        visit.number(count),
        visit.say(word.equals(NEW) ? "news.new" : "news.revised", count),
        count == 0 ? "" : selection.list(Facet.SINCE, code));
  }
}
