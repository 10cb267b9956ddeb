package org.commonground.coordination.pages.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Chip;
import org.commonground.coordination.pages.parts.FilterForm;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.SearchResult;
import org.commonground.coordination.search.SearchResult.Count;
import org.springframework.stereotype.Component;

/** Writes the form that narrows the first page. */
@Component
final class FilterWriter {
  private static final String[] FIELDS =
      OverviewQuestions.FILTERS.stream().map(Selection::parameter).toArray(String[]::new);

  private final Names names;

  FilterWriter(Names names) {
    this.names = names;
  }

  FilterForm form(Visit visit, Map<Facet, List<String>> chosen, SearchResult found) {
    List<FilterForm.Field> fields = new ArrayList<>();
    List<Chip> chips = new ArrayList<>();
    for (Facet facet : OverviewQuestions.FILTERS) {
      var codes = chosen.getOrDefault(facet, List.of());
      var field = field(visit, facet, codes, found.counts(facet));
      if (!field.options().isEmpty()) {
        fields.add(field);
      }
      var known = names.of(visit, facet, codes);
      for (String code : codes) {
        chips.add(
            new Chip(
                field.label(),
                known.getOrDefault(code, code),
                visit.links().without(field.name(), code)));
      }
    }
    return new FilterForm(
        visit.links().path(), visit.links().besides(FIELDS), fields, chips, visit.to("/"));
  }

  private FilterForm.Field field(
      Visit visit, Facet facet, List<String> chosen, List<Count> counts) {
    var all =
        Stream.concat(
                counts.stream().sorted(order(facet)),
                chosen.stream()
                    .filter(code -> counts.stream().noneMatch(it -> it.code().equals(code)))
                    .map(code -> new Count(code, 0)))
            .toList();
    var known = names.of(visit, facet, all.stream().map(Count::code).toList());
    var options =
        all.stream()
            .map(it ->
                new FilterForm.Option(
                    it.code(),
                    visit.say(
                        "overview.option",
                        known.getOrDefault(it.code(), it.code()),
                        it.activities()),
                    chosen.contains(it.code())))
            .toList();
    return new FilterForm.Field(
        Selection.parameter(facet), visit.code("facet", facet.name()), options);
  }

  private static Comparator<Count> order(Facet facet) {
    return switch (facet) {
      case PILLAR, STATUS -> Comparator.comparing(Count::code);
      case YEAR -> Comparator.comparing(Count::code).reversed();
      default -> Comparator.comparingLong(Count::activities).reversed();
    };
  }
}
