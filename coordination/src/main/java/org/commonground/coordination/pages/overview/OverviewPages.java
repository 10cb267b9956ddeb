package org.commonground.coordination.pages.overview;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonground.coordination.pages.Beginnings;
import org.commonground.coordination.pages.Counts;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.MoneyTables;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activities.HitRows;
import org.commonground.coordination.pages.parts.Figure;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchQuery.Order;
import org.commonground.coordination.search.SearchResult;
import org.commonground.coordination.search.SearchResult.Count;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Answers the first page. */
@Controller
final class OverviewPages {
  private static final int LATEST = 8;
  private static final int COUNTRIES = 12;
  private static final int YEARS = 16;
  private static final String IMPLEMENTATION = "2";

  private final Search search;
  private final Counts counts;
  private final HitRows rows;
  private final Beginnings beginnings;
  private final PageTemplates templates;

  OverviewPages(
      Search search, Counts counts, HitRows rows, Beginnings beginnings, PageTemplates templates) {
    this.search = search;
    this.counts = counts;
    this.rows = rows;
    this.beginnings = beginnings;
    this.templates = templates;
  }

  @GetMapping("/")
  View overview(Visit visit) {
    var query = SearchQuery.ALL.asOf(visit.asOf()).sortedBy(Order.UPDATED).page(0, LATEST);
    var found = search.search(query, visit.locale());
    return templates.page("overview", page(visit, found));
  }

  private OverviewPage page(Visit visit, SearchResult found) {
    return new OverviewPage(
        visit,
        found.total() > 0 ? null : beginnings.before(visit).orElse(null),
        figures(visit, found),
        counts.map(
            visit,
            found,
            visit.say("map.title"),
            code -> visit.to("/countries/" + Links.segment(code))),
        counts.largest(visit, found, Facet.COUNTRY, COUNTRIES),
        counts.inOrder(visit, found, Facet.PILLAR),
        counts.largest(visit, found, Facet.AREA, YEARS),
        counts.years(visit, found, YEARS),
        MoneyTables.of(visit, visit.say("money.caption"), found.money()),
        rows.of(visit, found.hits()));
  }

  private List<Figure> figures(Visit visit, SearchResult found) {
    return List.of(
        figure(visit, found.total(), "figure.activities", "/activities"),
        figure(visit, running(found), "figure.running", "/activities", "status", IMPLEMENTATION),
        figure(visit, events(visit, found), "figure.events", "/themes"),
        figure(
            visit,
            found.counts(Facet.ORGANISATION).size(),
            "figure.organisations",
            "/organisations"),
        figure(visit, found.counts(Facet.COUNTRY).size(), "figure.countries", "/countries"),
        figure(visit, found.counts(Facet.AREA).size(), "figure.areas", "/themes"));
  }

  private static Figure figure(
      Visit visit, long count, String key, String target, String... parameters) {
    return new Figure(visit.number(count), visit.say(key, count), visit.to(target, parameters));
  }

  private static long running(SearchResult found) {
    return found.counts(Facet.STATUS).stream()
        .filter(count -> count.code().equals(IMPLEMENTATION))
        .mapToLong(Count::activities)
        .sum();
  }

  /** Asked again, because an event of two kinds would be counted twice in the sum of the kinds. */
  private long events(Visit visit, SearchResult found) {
    var kinds = found.counts(Facet.EVENT).stream().map(Count::code).toList();
    if (kinds.isEmpty()) {
      return 0;
    }
    var query =
        new SearchQuery(
            "", Map.of(Facet.EVENT, kinds), null, null, null, visit.asOf(), Order.RELEVANCE, 0, 0);
    return search.count(query, Set.of(), visit.locale()).total();
  }
}
