package org.commonground.coordination.pages.overview;

import java.util.List;
import java.util.Set;
import org.commonground.coordination.pages.Beginnings;
import org.commonground.coordination.pages.Counts;
import org.commonground.coordination.pages.MoneyTables;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activities.HitRows;
import org.commonground.coordination.pages.parts.Figure;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchQuery.Order;
import org.commonground.coordination.search.SearchResult;
import org.commonground.coordination.search.SearchResult.Count;
import org.commonground.coordination.search.SearchResult.Spread;
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
    var all = SearchQuery.ALL.asOf(visit.asOf());
    var themes = search.count(all, Set.of(Facet.THEME), visit.locale()).spread(Facet.THEME);
    boolean isThemed = themes.stated() > 0;
    var query = isThemed ? all.choosing(Facet.THEME, Facet.ANY) : all;
    var found = search.search(query.sortedBy(Order.UPDATED).page(0, LATEST), visit.locale());
    var selection =
        isThemed ? Selection.of(visit, found, Facet.THEME, Facet.ANY) : Selection.all(visit, found);
    return templates.page("overview", page(selection, others(visit, themes)));
  }

  /** What else is held: work that states no theme is not told to be about terrorism. */
  private static Link others(Visit visit, Spread themes) {
    if (themes.notStated() == 0) {
      return Link.NONE;
    }
    String key = themes.stated() > 0 ? "overview.others" : "overview.no-theme-stated";
    return new Link(
        visit.say(key, themes.notStated()),
        visit.to("/activities", Selection.parameter(Facet.THEME), Facet.NONE));
  }

  private OverviewPage page(Selection selection, Link others) {
    var visit = selection.visit();
    var found = selection.found();
    boolean isThemed = !selection.filters().isEmpty();
    return new OverviewPage(
        visit,
        found.total() > 0 ? null : beginnings.before(visit).orElse(null),
        figures(selection, isThemed ? "figure.themed" : "figure.activities"),
        others,
        counts.map(selection),
        selection.withoutCountry(),
        counts.largest(selection, Facet.COUNTRY, COUNTRIES),
        counts.inOrder(selection, Facet.PILLAR),
        counts.largest(selection, Facet.AREA, YEARS),
        counts.years(selection, YEARS),
        MoneyTables.of(
            visit, visit.say(isThemed ? "money.caption-themed" : "money.caption"), found.money()),
        rows.of(visit, found.hits()),
        selection.list("sort", "updated"));
  }

  private static List<Figure> figures(Selection selection, String total) {
    var found = selection.found();
    long events = found.spread(Facet.EVENT).stated();
    return List.of(
        figure(selection, found.total(), total, selection.list()),
        figure(
            selection,
            running(found),
            "figure.running",
            selection.list(Facet.STATUS, IMPLEMENTATION)),
        figure(selection, events, "figure.events", selection.list(Facet.EVENT, Facet.ANY)),
        figure(selection, found.counts(Facet.ORGANISATION).size(), "figure.organisations", ""),
        figure(selection, found.counts(Facet.COUNTRY).size(), "figure.countries", ""),
        figure(selection, found.counts(Facet.AREA).size(), "figure.areas", ""));
  }

  private static Figure figure(Selection selection, long count, String key, String href) {
    var visit = selection.visit();
    return new Figure(visit.number(count), visit.say(key, count), href);
  }

  private static long running(SearchResult found) {
    return found.counts(Facet.STATUS).stream()
        .filter(count -> count.code().equals(IMPLEMENTATION))
        .mapToLong(Count::activities)
        .sum();
  }
}
