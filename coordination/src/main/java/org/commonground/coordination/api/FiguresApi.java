package org.commonground.coordination.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonground.coordination.api.ActivityFilters.Question;
import org.commonground.coordination.api.FigureList.FacetFigures;
import org.commonground.coordination.api.FigureList.MoneyFigures;
import org.commonground.coordination.api.FigureList.YearFigures;
import org.commonground.coordination.api.routes.Answer;
import org.commonground.coordination.api.routes.Asked;
import org.commonground.coordination.api.routes.Parameter;
import org.commonground.coordination.api.routes.Parameter.Shape;
import org.commonground.coordination.api.routes.Route;
import org.commonground.coordination.api.routes.Routes;
import org.commonground.coordination.api.routes.ValueKind;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchResult;
import org.commonground.coordination.search.SearchResult.Count;
import org.springframework.stereotype.Component;

/** Answers what activities add up to: counts by every facet, money by currency and year. */
@Component
final class FiguresApi implements Routes {
  private static final List<String> USUAL = List.of("pillar", "area", "country", "status", "year");
  private static final Parameter<String> FACETS =
      new Parameter<>(
          "facets",
          Shape.COMMAS,
          ValueKind.oneOf(Arrays.stream(Facet.values()).map(Selection::parameter).toList())
              .usually(USUAL),
          "pillar,status");

  private final ActivityFilters filters;
  private final Search search;
  private final Names names;

  FiguresApi(ActivityFilters filters, Search search, Names names) {
    this.filters = filters;
    this.search = search;
    this.names = names;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of("getFigures", "/figures", FigureList.class, this::figures)
            .taking(ActivityFilters.ALL)
            .taking(FACETS)
            .tried(Map.of("facets", "pillar,status", "from", "2018-01-01")));
  }

  private Answer figures(Asked asked) {
    return switch (filters.question(asked)) {
      case Question.Unclear(var faults) -> new Answer.Refused(faults);
      case Question.Clear(var query) -> Answer.of(figures(asked, query));
    };
  }

  private FigureList figures(Asked asked, SearchQuery query) {
    var visit = asked.visit();
    var facets = facets(asked);
    var found = search.count(query, facets, visit.locale());
    Map<String, FacetFigures> counted = new LinkedHashMap<>();
    facets.forEach(it -> counted.put(Selection.parameter(it), counted(visit, found, it)));
    return new FigureList(
        found.total(),
        query.asOf().day(),
        counted,
        found.money().stream().map(MoneyFigures::of).toList(),
        search.moneyByYear(query).stream().map(YearFigures::of).toList(),
        Map.of("activities", visit.links().same(Route.ROOT + "/activities")));
  }

  private static Set<Facet> facets(Asked asked) {
    var chosen = asked.list(FACETS);
    Set<Facet> facets = new LinkedHashSet<>();
    (chosen.isEmpty() ? USUAL : chosen)
        .forEach(it -> facets.add(Facet.valueOf(it.toUpperCase(Locale.ROOT))));
    return facets;
  }

  private FacetFigures counted(Visit visit, SearchResult found, Facet facet) {
    var spread = found.spread(facet);
    var codes = spread.counts().stream().map(Count::code).toList();
    var known = names.of(visit, facet, codes);
    return new FacetFigures(
        visit.code("facet", facet.name()),
        spread.stated(),
        spread.notStated(),
        spread.counts().stream()
            .map(it -> new CodeCount(it.code(), known.get(it.code()), it.activities()))
            .toList());
  }
}
