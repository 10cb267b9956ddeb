package org.commonground.coordination.pages.portraits;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.Selection;
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
  /** Of codelist OrganisationRole; the last stands where a source states none. */
  private static final List<String> ROLES = List.of("1", "2", "3", "4", "");

  private final Search search;
  private final Names names;

  Partners(Search search, Names names) {
    this.search = search;
    this.names = names;
  }

  Bars of(Selection selection, SearchQuery query, String organisation, int rows) {
    var visit = selection.visit();
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
                    selection.list(inAnyRole(it.code())),
                    visit.number(it.activities()),
                    Bars.share(it.activities(), largest),
                    0))
            .toList(),
        all.size() == shown.size()
            ? List.of()
            : List.of(new Link(visit.say("bars.cut", rows, all.size()), "")));
  }

  /** Codes of one facet add up: whatever its role, and with whom the page is about. */
  private static String[] inAnyRole(String organisation) {
    return ROLES.stream()
        .flatMap(role -> Stream.of(Selection.parameter(Facet.ROLE), role + '|' + organisation))
        .toArray(String[]::new);
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
