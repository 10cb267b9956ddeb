package org.commonground.coordination.pages.portraits;

import java.util.Comparator;
import java.util.List;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Bars;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchResult.Count;
import org.springframework.stereotype.Component;

/** Draws which organisations take part in the activities of one of them. */
@Component
final class Partners {
  private final Search search;
  private final Names names;

  Partners(Search search, Names names) {
    this.search = search;
    this.names = names;
  }

  Bars of(Visit visit, SearchQuery query, String organisation, int rows) {
    var all = counts(query, organisation);
    var shown = all.subList(0, Math.min(rows, all.size()));
    var known = names.organisations(visit, shown.stream().map(Count::code).toList());
    long largest = shown.isEmpty() ? 0 : shown.getFirst().activities();
    return new Bars(
        visit.say("portrait.partners"),
        visit.code("facet", Facet.ORGANISATION.name()),
        visit.say("unit.activities"),
        shown.stream()
            .map(it ->
                new Bars.Bar(
                    known.getOrDefault(it.code(), it.code()),
                    visit.to("/organisations/" + Links.segment(it.code())),
                    visit.number(it.activities()),
                    Bars.share(it.activities(), largest),
                    0))
            .toList(),
        all.size() == shown.size()
            ? List.of()
            : List.of(new Link(visit.say("bars.cut", rows, all.size()), "")));
  }

  /** Counts of a search leave out the choice of their own facet; a row of statuses does not. */
  private List<Count> counts(SearchQuery query, String organisation) {
    return search.cross(query, Facet.ORGANISATION, Facet.STATUS).rows().entrySet().stream()
        .filter(row -> !row.getKey().equals(organisation) && !row.getKey().equals(Facet.NONE))
        .map(row ->
            new Count(
                row.getKey(), row.getValue().values().stream().mapToLong(Long::longValue).sum()))
        .filter(count -> count.activities() > 0)
        .sorted(Comparator.comparingLong(Count::activities).reversed().thenComparing(Count::code))
        .toList();
  }
}
