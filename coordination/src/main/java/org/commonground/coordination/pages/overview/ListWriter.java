package org.commonground.coordination.pages.overview;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activities.HitRows;
import org.commonground.coordination.pages.activities.NearestEvents;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.search.SearchQuery;
import org.springframework.stereotype.Component;

/** Writes what the first page names one by one. */
@Component
final class ListWriter {
  private final NearestEvents events;
  private final HitRows rows;

  ListWriter(NearestEvents events, HitRows rows) {
    this.events = events;
    this.rows = rows;
  }

  OverviewPage.Lists lists(Selection selection, SearchQuery query) {
    var visit = selection.visit();
    return new OverviewPage.Lists(
        rows.of(visit, selection.found().hits()),
        selection.list("sort", "updated"),
        events.of(selection, query),
        briefing(visit));
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
