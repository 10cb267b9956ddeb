package org.commonground.coordination.pages.overview;

import java.util.List;
import org.commonground.coordination.pages.Counts;
import org.commonground.coordination.pages.MoneyTables;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.pages.Timelines;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Figure;
import org.commonground.coordination.pages.parts.FilterForm;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.pages.parts.Notice;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchResult.Count;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the first page of what was found. */
@Component
final class OverviewWriter {
  private static final int COUNTRIES = 12;
  private static final int YEARS = 16;
  private static final String IMPLEMENTATION = "2";
  private static final String SPLIT = "split";
  private static final String BY_PILLAR = "pillar";

  private final Counts counts;
  private final Timelines timelines;
  private final ListWriter lists;

  OverviewWriter(Counts counts, Timelines timelines, ListWriter lists) {
    this.counts = counts;
    this.timelines = timelines;
    this.lists = lists;
  }

  /**
   * What surrounds the figures.
   *
   * @param before said when the day lies before everything held
   * @param filters the form
   * @param others what is held besides
   * @param news what changed
   */
  record Around(@Nullable Notice before, FilterForm filters, Link others, @Nullable News news) {}

  OverviewPage page(Selection selection, SearchQuery query, Around around) {
    var visit = selection.visit();
    boolean isThemed = selection.isChosen(Facet.THEME, Facet.ANY);
    return new OverviewPage(
        visit,
        around.before(),
        around.filters(),
        figures(selection, query, isThemed ? "figure.themed" : "figure.activities"),
        around.others(),
        around.news(),
        counts.map(selection),
        selection.withoutCountry(),
        counts.largest(selection, Facet.COUNTRY, COUNTRIES),
        counts.inOrder(selection, Facet.PILLAR),
        counts.largest(selection, Facet.AREA, YEARS),
        timeline(selection, query),
        MoneyTables.of(visit, visit.say(caption(query, isThemed)), selection.found().money()),
        lists.lists(selection, query));
  }

  private static String caption(SearchQuery query, boolean isThemed) {
    if (query.chosen().size() > (isThemed ? 1 : 0)) {
      return "money.caption-list";
    }
    return isThemed ? "money.caption-themed" : "money.caption";
  }

  private OverviewPage.Timeline timeline(Selection selection, SearchQuery query) {
    var visit = selection.visit();
    boolean isByPillar =
        visit.links().parameters().getOrDefault(SPLIT, List.of("")).contains(BY_PILLAR);
    var charts =
        isByPillar
            ? timelines.byPillar(selection, query, YEARS)
            : List.of(timelines.byStatus(selection, query, YEARS));
    return new OverviewPage.Timeline(
        charts.stream().filter(chart -> !chart.isEmpty()).toList(),
        List.of(
            way(visit, "timeline.by-status", "", !isByPillar),
            way(visit, "timeline.by-pillar", BY_PILLAR, isByPillar)));
  }

  private static Link way(Visit visit, String key, String value, boolean isChosen) {
    return new Link(visit.say(key), isChosen ? "" : visit.links().with(SPLIT, value) + "#when");
  }

  /** Without a figure of a facet in which something is chosen: it would not follow the choice. */
  private static List<Figure> figures(Selection selection, SearchQuery query, String total) {
    var found = selection.found();
    List<Figure> figures = new java.util.ArrayList<>();
    figures.add(figure(selection, found.total(), total, selection.list()));
    if (!query.chosen().containsKey(Facet.STATUS)) {
      String running = selection.list(Facet.STATUS, IMPLEMENTATION);
      figures.add(figure(selection, running(selection), "figure.running", running));
    }
    long events = found.spread(Facet.EVENT).stated();
    figures.add(figure(selection, events, "figure.events", selection.list(Facet.EVENT, Facet.ANY)));
    figures.add(codes(selection, Facet.ORGANISATION, "figure.organisations"));
    figures.add(codes(selection, Facet.COUNTRY, "figure.countries"));
    if (!query.chosen().containsKey(Facet.AREA)) {
      figures.add(codes(selection, Facet.AREA, "figure.areas"));
    }
    return figures;
  }

  /** How many codes there are, leading to the list that names them all. */
  private static Figure codes(Selection selection, Facet facet, String key) {
    int count = selection.found().counts(facet).size();
    String whole = selection.list(Selection.WHOLE, Selection.parameter(facet));
    return figure(selection, count, key, count == 0 ? "" : whole);
  }

  private static Figure figure(Selection selection, long count, String key, String href) {
    var visit = selection.visit();
    return new Figure(visit.number(count), visit.say(key, count), href);
  }

  private static long running(Selection selection) {
    return selection.found().counts(Facet.STATUS).stream()
        .filter(count -> count.code().equals(IMPLEMENTATION))
        .mapToLong(Count::activities)
        .sum();
  }
}
