package org.commonground.coordination.pages.activities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.commonground.coordination.pages.Counts;
import org.commonground.coordination.pages.MoneyTables;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Bars;
import org.commonground.coordination.pages.parts.Figure;
import org.commonground.coordination.pages.parts.Portrait;
import org.commonground.coordination.pages.parts.WorldMap;
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
  private static final List<Facet> SPREADS =
      List.of(
          Facet.AREA, Facet.ORGANISATION, Facet.COUNTRY, Facet.EVENT, Facet.SECTOR, Facet.STATUS);

  private final Search search;
  private final Counts counts;
  private final HitRows rows;

  Portraits(Search search, Counts counts, HitRows rows) {
    this.search = search;
    this.counts = counts;
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
    String parameter = ActivityQuestion.parameter(facet);
    return new Portrait(
        figures(visit, found, parameter, code),
        bars(visit, found, spread -> spread != facet),
        facet == Facet.COUNTRY ? List.of() : map(visit, found, parameter, code),
        MoneyTables.of(visit, visit.say("money.caption-here"), found.money()),
        rows.of(visit, found.hits()),
        visit.to("/activities", parameter, code));
  }

  private List<WorldMap> map(Visit visit, SearchResult found, String parameter, String code) {
    return found.counts(Facet.COUNTRY).isEmpty()
        ? List.of()
        : List.of(
            counts.map(
                visit,
                found,
                visit.say("map.title"),
                country -> visit.to("/activities", parameter, code, "country", country)));
  }

  private static List<Figure> figures(
      Visit visit, SearchResult found, String parameter, String code) {
    long organisations = found.counts(Facet.ORGANISATION).size();
    long countries = found.counts(Facet.COUNTRY).size();
    long running =
        found.counts(Facet.STATUS).stream()
            .filter(count -> count.code().equals("2"))
            .mapToLong(SearchResult.Count::activities)
            .sum();
    return List.of(
        new Figure(
            visit.number(found.total()),
            visit.say("figure.activities", found.total()),
            visit.to("/activities", parameter, code)),
        new Figure(
            visit.number(running),
            visit.say("figure.running"),
            visit.to("/activities", parameter, code, "status", "2")),
        new Figure(
            visit.number(organisations), visit.say("figure.organisations", organisations), ""),
        new Figure(visit.number(countries), visit.say("figure.countries", countries), ""));
  }

  private List<Bars> bars(Visit visit, SearchResult found, Predicate<Facet> isSpread) {
    List<Bars> bars = new ArrayList<>();
    bars.add(counts.inOrder(visit, found, Facet.PILLAR));
    SPREADS.stream()
        .filter(isSpread)
        .map(facet -> counts.largest(visit, found, facet, ROWS))
        .forEach(bars::add);
    bars.add(counts.years(visit, found, ROWS));
    bars.removeIf(Bars::isEmpty);
    return bars;
  }
}
