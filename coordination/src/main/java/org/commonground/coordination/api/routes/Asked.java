package org.commonground.coordination.api.routes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.coordination.pages.Visit;

/**
 * What a request asks of a route: every value is of its parameter's kind.
 *
 * @param visit who asks: language, day, words and addresses
 * @param values by the name of the parameter
 */
public record Asked(Visit visit, Map<String, List<?>> values) {
  public Asked {
    values = Map.copyOf(values);
  }

  /** The values of a parameter, in the order of the request; none when it was left out. */
  @SuppressWarnings("unchecked") // values are read by the parameter of this name
  public <T> List<T> list(Parameter<T> parameter) {
    return (List<T>) values.getOrDefault(parameter.name(), List.of());
  }

  /** The value of a parameter; empty when it was left out. */
  public <T> Optional<T> find(Parameter<T> parameter) {
    return list(parameter).stream().findFirst();
  }

  /**
   * The value of a parameter that is never left out.
   *
   * @throws IllegalStateException when the route does not take it
   */
  public <T> T get(Parameter<T> parameter) {
    return find(parameter)
        .orElseThrow(
            () -> new IllegalStateException("this route does not require " + parameter.name()));
  }
}
