package org.commonground.coordination.api.routes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.api.routes.Understanding.NotUnderstood;
import org.commonground.coordination.api.routes.Understanding.Understood;
import org.commonground.coordination.api.routes.ValueKind.Expectation;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.Words;
import org.commonground.coordination.reference.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the parameters of a request by those that its route declares; nothing is left out. */
@Component
public final class Interpreter {
  /** More values than anybody means. */
  private static final int MOST_VALUES = 50;

  private final Words words;
  private final Clock clock;

  Interpreter(Words words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  /** Who asks, before it is known what. */
  public Visit visit(String path, Map<String, List<String>> given, @Nullable String languages) {
    String asked = given.getOrDefault(Links.LANGUAGE, List.of("")).getFirst();
    var language = Language.chosen(asked, languages);
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return new Visit(language, AsOf.NOW, today, new Links(path, given), List.of(), words);
  }

  /**
   * Reads the parameters.
   *
   * @param given from path and query together, by name
   */
  public Understanding read(Route route, Visit visit, Map<String, List<String>> given) {
    List<Fault> faults = new ArrayList<>();
    Map<String, List<?>> values = new LinkedHashMap<>();
    for (Parameter<?> parameter : route.parameters()) {
      var texts = given.getOrDefault(parameter.name(), List.of());
      values.put(parameter.name(), values(parameter, texts, visit, faults));
    }
    unknown(route, visit, given, faults);
    var asked = new Asked(visit, values);
    asked
        .find(CommonParameters.AS_OF)
        .filter(day -> day.isAfter(visit.today()))
        .ifPresent(day ->
            faults.add(
                Fault.of(
                    visit, Links.AS_OF, day.toString(), Expectation.of("api.expected.as-of"))));
    return faults.isEmpty()
        ? new Understood(new Asked(dated(visit, asked), values))
        : new NotUnderstood(visit, faults);
  }

  private static Visit dated(Visit visit, Asked asked) {
    var asOf = asked.find(CommonParameters.AS_OF).map(AsOf::new).orElse(AsOf.NOW);
    return new Visit(
        visit.language(), asOf, visit.today(), visit.links(), List.of(), visit.words());
  }

  private static <T> List<T> values(
      Parameter<T> parameter, List<String> given, Visit visit, List<Fault> faults) {
    var kind = parameter.kind();
    List<T> values = new ArrayList<>();
    if (given.isEmpty() && parameter.isRequired()) {
      faults.add(Fault.of(visit, parameter.name(), null, kind.expected()));
    }
    if (given.size() > (parameter.shape() == Parameter.Shape.REPEATED ? MOST_VALUES : 1)) {
      int most = parameter.shape() == Parameter.Shape.REPEATED ? MOST_VALUES : 1;
      var expected = Expectation.of("api.expected.times", most);
      faults.add(Fault.of(visit, parameter.name(), String.join(" ", given), expected));
      return values;
    }
    parameter
        .split(given)
        .distinct()
        .forEach(text ->
            kind.reading()
                .apply(text)
                .ifPresentOrElse(
                    values::add,
                    () -> faults.add(Fault.of(visit, parameter.name(), text, kind.expected()))));
    return values;
  }

  private static void unknown(
      Route route, Visit visit, Map<String, List<String>> given, List<Fault> faults) {
    var known = route.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
    given.forEach((name, values) -> {
      if (!known.contains(name)) {
        String names = known.stream().sorted().collect(Collectors.joining(", "));
        var expected = Expectation.of("api.expected.parameter", names);
        faults.add(Fault.of(visit, name, String.join(" ", values), expected));
      }
    });
  }
}
