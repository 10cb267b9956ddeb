package org.commonground.coordination.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonground.coordination.api.routes.Asked;
import org.commonground.coordination.api.routes.CommonParameters;
import org.commonground.coordination.api.routes.Fault;
import org.commonground.coordination.api.routes.Parameter;
import org.commonground.coordination.api.routes.Parameter.Shape;
import org.commonground.coordination.api.routes.ValueKind;
import org.commonground.coordination.api.routes.ValueKind.Expectation;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchQuery.Order;
import org.commonground.coordination.search.SearchResult.Count;
import org.springframework.stereotype.Component;

/** The filters of the list of activities, the same as those of its page. */
@Component
final class ActivityFilters {
  static final Parameter<String> WORDS =
      new Parameter<>("q", Shape.SINGLE, ValueKind.text(300), "travel");
  static final Parameter<LocalDate> FROM =
      new Parameter<>("from", Shape.SINGLE, ValueKind.day(), "2019-01-01");
  static final Parameter<LocalDate> TO =
      new Parameter<>("to", Shape.SINGLE, ValueKind.day(), "2024-12-31");
  static final Parameter<String> PARENT =
      new Parameter<>("parent", Shape.SINGLE, ValueKind.text(200), "COMMON-GROUND-CTT");
  static final Parameter<String> SORT =
      new Parameter<>(
          "sort",
          Shape.SINGLE,
          ValueKind.oneOf(
                  Arrays.stream(Order.values())
                      .map(order -> order.name().toLowerCase(Locale.ROOT))
                      .toList())
              .usually("relevance"),
          "updated");

  private static final Map<Facet, Parameter<String>> FACETS = facets();

  /** Everything that narrows. */
  static final List<Parameter<?>> ALL = all();

  private final Names names;
  private final Search search;

  ActivityFilters(Names names, Search search) {
    this.names = names;
    this.search = search;
  }

  /** A question, or what is wrong with it. */
  sealed interface Question {
    /** The question for the search. */
    record Clear(SearchQuery query) implements Question {}

    /** At least one fault. */
    record Unclear(List<Fault> faults) implements Question {}
  }

  private static Map<Facet, Parameter<String>> facets() {
    var examples = new EnumMap<Facet, String>(Facet.class);
    examples.put(Facet.PILLAR, "pillar-2");
    examples.put(Facet.AREA, "area-travel");
    examples.put(Facet.RESOLUTION, "res-2396");
    examples.put(Facet.EVENT, "event-workshop");
    examples.put(Facet.COUNTRY, "CD");
    examples.put(Facet.REGION, "002");
    examples.put(Facet.ORGANISATION, "unodc");
    examples.put(Facet.REPORTER, "unoct");
    examples.put(Facet.ROLE, "4|unodc");
    examples.put(Facet.STATUS, "2");
    examples.put(Facet.YEAR, "2019");
    var parameters = new EnumMap<Facet, Parameter<String>>(Facet.class);
    for (Facet facet : Facet.values()) {
      String example = examples.getOrDefault(facet, Facet.ANY);
      String name = Selection.parameter(facet);
      parameters.put(facet, new Parameter<>(name, Shape.REPEATED, ValueKind.text(200), example));
    }
    return parameters;
  }

  private static List<Parameter<?>> all() {
    List<Parameter<?>> all = new ArrayList<>(List.of(WORDS));
    all.addAll(FACETS.values());
    all.addAll(List.of(FROM, TO, PARENT, CommonParameters.AS_OF));
    return List.copyOf(all);
  }

  /** The question that a request asks, all of its hits. */
  Question question(Asked asked) {
    List<Fault> faults = new ArrayList<>();
    var chosen = chosen(asked, faults);
    var from = asked.find(FROM).orElse(null);
    var to = asked.find(TO).orElse(null);
    if (from != null && to != null && to.isBefore(from)) {
      var expected = Expectation.of("api.expected.period", from.toString());
      faults.add(Fault.of(asked.visit(), TO.name(), to.toString(), expected));
    }
    if (!faults.isEmpty()) {
      return new Question.Unclear(faults);
    }
    return new Question.Clear(
        new SearchQuery(
            asked.find(WORDS).orElse(""),
            chosen,
            from,
            to,
            asked.find(PARENT).orElse(null),
            asked.visit().asOf(),
            order(asked),
            0,
            0));
  }

  private static Order order(Asked asked) {
    return asked
        .find(SORT)
        .map(it -> Order.valueOf(it.toUpperCase(Locale.ROOT)))
        .orElse(Order.RELEVANCE);
  }

  private Map<Facet, List<String>> chosen(Asked asked, List<Fault> faults) {
    var chosen = new EnumMap<Facet, List<String>>(Facet.class);
    FACETS.forEach((facet, parameter) -> {
      var codes = asked.list(parameter);
      if (!codes.isEmpty()) {
        chosen.put(facet, codes);
        for (String code : unknown(asked.visit(), facet, codes)) {
          String list = asked.visit().code("facet", facet.name());
          var expected = Expectation.of("api.expected.code", list);
          faults.add(Fault.of(asked.visit(), parameter.name(), code, expected));
        }
      }
    });
    return chosen;
  }

  /** Sources state codes that no list holds: those are asked for as they are stated. */
  private List<String> unknown(Visit visit, Facet facet, List<String> codes) {
    var strange =
        codes.stream()
            .filter(code -> !code.equals(Facet.NONE) && !code.equals(Facet.ANY))
            .filter(code -> !names.knows(visit, facet, code))
            .toList();
    if (strange.isEmpty()) {
      return List.of();
    }
    var all = search.count(SearchQuery.ALL.asOf(visit.asOf()), Set.of(facet), visit.locale());
    var stated = all.counts(facet).stream().map(Count::code).collect(Collectors.toSet());
    return strange.stream().filter(code -> !stated.contains(code)).toList();
  }
}
