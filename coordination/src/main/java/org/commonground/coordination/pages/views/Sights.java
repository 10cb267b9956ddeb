package org.commonground.coordination.pages.views;

import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activities.HitRows;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchResult;
import org.springframework.stereotype.Component;

/** Draws the view that the reader chose. */
@Component
record Sights(
    HitRows rows,
    TableWriter table,
    MapWriter map,
    TimelineWriter timeline,
    CalendarWriter calendar) {
  /** Parameters that say how the activities are seen, and not which ones. */
  private static final String[] LOOKS = {
    Layout.PARAMETER,
    CalendarWriter.MONTH,
    TableWriter.COLUMNS,
    "sort",
    Selection.WHOLE,
    Links.LANGUAGE,
    Links.AS_OF
  };

  Sight of(Visit visit, Layout view, SearchQuery query, SearchResult found) {
    return switch (view) {
      case LIST -> new Sight.OfList(rows.of(visit, found.hits()));
      case TABLE -> table.draw(visit, query.order(), found.hits());
      case MAP -> map.draw(selection(visit, found));
      case TIMELINE -> timeline.draw(selection(visit, found), query);
      case CALENDAR -> calendar.draw(visit, query);
    };
  }

  private static Selection selection(Visit visit, SearchResult found) {
    List<String> filters = new ArrayList<>();
    for (var parameter : visit.links().besides(LOOKS)) {
      filters.add(parameter.name());
      filters.add(parameter.value());
    }
    return new Selection(visit, found, filters);
  }
}
