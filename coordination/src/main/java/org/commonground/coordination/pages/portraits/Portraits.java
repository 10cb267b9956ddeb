package org.commonground.coordination.pages.portraits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonground.coordination.pages.Counts;
import org.commonground.coordination.pages.MoneyTables;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.pages.Timelines;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activities.Files;
import org.commonground.coordination.pages.activities.HitRows;
import org.commonground.coordination.pages.activities.NearestEvents;
import org.commonground.coordination.pages.parts.Bars;
import org.commonground.coordination.pages.parts.Figure;
import org.commonground.coordination.pages.parts.Portrait;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchQuery.Order;
import org.commonground.coordination.search.SearchResult;
import org.springframework.stereotype.Component;

/** Draws what all activities with one code have in common. */
@Component
public final class Portraits {
  private static final int LATEST = 10;
  private static final int ROWS = 12;
  private static final int YEARS = 16;
  private static final String RUNNING = "2";
  private static final List<Facet> SPREADS =
      List.of(
          Facet.AREA, Facet.ORGANISATION, Facet.COUNTRY, Facet.EVENT, Facet.SECTOR, Facet.STATUS);

  private final Search search;
  private final Counts counts;
  private final Timelines timelines;
  private final NearestEvents events;
  private final Partners partners;
  private final Unknowns unknowns;
  private final HitRows rows;

  Portraits(
      Search search,
      Counts counts,
      Timelines timelines,
      NearestEvents events,
      Partners partners,
      Unknowns unknowns,
      HitRows rows) {
    this.search = search;
    this.counts = counts;
    this.timelines = timelines;
    this.events = events;
    this.partners = partners;
    this.unknowns = unknowns;
    this.rows = rows;
  }

  /** The portrait of a code; the facet it belongs to is not spread out again. */
  public Portrait of(Visit visit, Facet facet, String code) {
    var query =
        new SearchQuery(
            "",
            Map.of(facet, List.of(code)),
            null,
            null,
            null,
            visit.asOf(),
            Order.UPDATED,
            0,
            LATEST);
    var found = search.search(query, visit.locale());
    var selection = Selection.of(visit, found, facet, code);
    return new Portrait(
        figures(selection, facet),
        bars(selection, query, facet, code),
        timelines.byStatus(selection, query, YEARS),
        facet == Facet.COUNTRY || found.counts(Facet.COUNTRY).isEmpty()
            ? List.of()
            : List.of(counts.map(selection)),
        selection.withoutCountry(),
        MoneyTables.of(visit, visit.say("money.caption-here"), found.money()),
        MoneyYears.of(visit, found.money(), search.moneyByYear(query)),
        events.of(selection, query),
        rows.of(visit, found.hits()),
        selection.list(),
        unknowns.of(selection, query),
        Files.of(visit, file -> visit.to(file, Selection.parameter(facet), code)));
  }

  /** Without the facet of the page itself: it counts as if nothing were chosen in it. */
  private static List<Figure> figures(Selection selection, Facet facet) {
    List<Figure> figures = new ArrayList<>();
    figures.add(figure(selection, "activities", selection.found().total(), selection.list()));
    figures.add(
        figure(selection, "running", running(selection), selection.list(Facet.STATUS, RUNNING)));
    if (facet != Facet.ORGANISATION) {
      figures.add(figure(selection, "organisations", codes(selection, Facet.ORGANISATION), ""));
    }
    if (facet != Facet.COUNTRY) {
      figures.add(figure(selection, "countries", codes(selection, Facet.COUNTRY), ""));
    }
    return figures;
  }

  private static Figure figure(Selection selection, String kind, long count, String href) {
    var visit = selection.visit();
    return new Figure(visit.number(count), visit.say("figure." + kind, count), href);
  }

  private static long codes(Selection selection, Facet facet) {
    return selection.found().counts(facet).size();
  }

  private static long running(Selection selection) {
    return selection.found().counts(Facet.STATUS).stream()
        .filter(count -> count.code().equals(RUNNING))
        .mapToLong(SearchResult.Count::activities)
        .sum();
  }

  private List<Bars> bars(Selection selection, SearchQuery query, Facet facet, String code) {
    List<Bars> bars = new ArrayList<>();
    if (facet != Facet.PILLAR) {
      bars.add(counts.inOrder(selection, Facet.PILLAR));
    }
    if (facet == Facet.ORGANISATION) {
      bars.add(partners.of(selection, query, code, ROWS));
    }
    SPREADS.stream()
        .filter(spread -> spread != facet)
        .map(spread -> counts.largest(selection, spread, ROWS))
        .forEach(bars::add);
    bars.removeIf(Bars::isEmpty);
    return bars;
  }
}
