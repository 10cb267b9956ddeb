package org.commonground.coordination.api;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonground.coordination.api.routes.Route;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchResult.Count;
import org.springframework.stereotype.Component;

/** How many of the activities that are held on a day carry which code. */
@Component
final class HeldCounts {
  private final Search search;

  HeldCounts(Search search) {
    this.search = search;
  }

  /** By code, of several facets that share no code. */
  Map<String, Long> of(Visit visit, Facet... facets) {
    var found = search.count(SearchQuery.ALL.asOf(visit.asOf()), Set.of(facets), visit.locale());
    return Set.of(facets).stream()
        .flatMap(facet -> found.counts(facet).stream())
        .collect(Collectors.toMap(Count::code, Count::activities, Long::sum));
  }

  /** How many carry one code. */
  long of(Visit visit, Facet facet, String code) {
    var query = SearchQuery.ALL.asOf(visit.asOf()).choosing(facet, code);
    return search.count(query, Set.of(), visit.locale()).total();
  }

  /** Where those with a code are listed, counted and shown. */
  static Map<String, String> links(Visit visit, Facet facet, String code, String page) {
    String parameter = Selection.parameter(facet);
    Map<String, String> links = new TreeMap<>();
    links.put("activities", visit.to(Route.ROOT + "/activities", parameter, code));
    links.put("figures", visit.to(Route.ROOT + "/figures", parameter, code));
    links.put("page", visit.to(page));
    return links;
  }
}
