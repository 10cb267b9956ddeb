package org.commonground.coordination.api;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commonground.coordination.api.ActivityFilters.Question;
import org.commonground.coordination.api.QualityList.PartFigures;
import org.commonground.coordination.api.QualityList.RuleFigures;
import org.commonground.coordination.api.routes.Answer;
import org.commonground.coordination.api.routes.Asked;
import org.commonground.coordination.api.routes.Route;
import org.commonground.coordination.api.routes.Routes;
import org.commonground.coordination.pages.Findings;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.StatedPart;
import org.springframework.stereotype.Component;

/** Answers how good the data is: what records state, and which rules they break. */
@Component
final class QualityApi implements Routes {
  private final ActivityFilters filters;
  private final Search search;

  QualityApi(ActivityFilters filters, Search search) {
    this.filters = filters;
    this.search = search;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of("getQuality", "/quality", QualityList.class, this::quality)
            .taking(ActivityFilters.ALL)
            .tried(Map.of("pillar", "pillar-2")));
  }

  private Answer quality(Asked asked) {
    return switch (filters.question(asked)) {
      case Question.Unclear(var faults) -> new Answer.Refused(faults);
      case Question.Clear(var query) -> Answer.of(quality(asked.visit(), query));
    };
  }

  private QualityList quality(Visit visit, SearchQuery query) {
    return new QualityList(
        search.count(query, Set.of(), visit.locale()).total(),
        query.asOf().day(),
        parts(visit, query),
        rules(visit, query),
        Map.of(
            "activities", visit.links().same(Route.ROOT + "/activities"),
            "page", visit.to("/about/data")));
  }

  private List<PartFigures> parts(Visit visit, SearchQuery query) {
    var crossed = search.cross(query, Facet.STATES, Facet.STATES);
    return Stream.of(StatedPart.values())
        .map(it ->
            new PartFigures(
                it.code(),
                visit.code("states", it.code()),
                crossed.count(it.code(), it.code()),
                crossed.count(it.missingCode(), it.missingCode())))
        .toList();
  }

  private List<RuleFigures> rules(Visit visit, SearchQuery query) {
    var crossed = search.cross(query, Facet.FINDING, Facet.FINDING);
    return crossed.rows().keySet().stream()
        .filter(it -> !it.equals(Facet.NONE) && crossed.count(it, it) > 0)
        .map(it -> new RuleFigures(it, Findings.advice(visit, it), crossed.count(it, it)))
        .sorted(
            Comparator.comparingLong(RuleFigures::activities)
                .reversed()
                .thenComparing(RuleFigures::rule))
        .toList();
  }
}
