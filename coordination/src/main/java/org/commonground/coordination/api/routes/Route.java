package org.commonground.coordination.api.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One address that programs can read: the only place where its path, its parameters and the shape
 * of its answer are declared.
 *
 * @param operation its name, such as {@code listActivities}
 * @param path below {@link #ROOT}, with parameters in braces
 * @param parameters that it takes, the language included
 * @param body the record that it answers
 * @param example values with which it can be tried, by the name of the parameter
 * @param state what its answer follows besides the register; empty for nothing
 * @param handler answers it
 */
public record Route(
    String operation,
    String path,
    List<Parameter<?>> parameters,
    Class<? extends Record> body,
    Supplier<Map<String, String>> example,
    Supplier<String> state,
    Function<Asked, Answer> handler) {
  /** Where all routes are. */
  public static final String ROOT = "/api/v1";

  public Route {
    parameters = List.copyOf(parameters);
  }

  /** A route that takes the language and whatever its path holds. */
  public static Route of(
      String operation,
      String path,
      Class<? extends Record> body,
      Function<Asked, Answer> handler) {
    List<Parameter<?>> usual = List.of(CommonParameters.LANGUAGE);
    return new Route(operation, path, usual, body, Map::of, () -> "", handler);
  }

  /** The same route with more parameters. */
  public Route taking(List<? extends Parameter<?>> more) {
    var all = new ArrayList<Parameter<?>>(parameters);
    all.addAll(all.size() - 1, more);
    return new Route(operation, path, all, body, example, state, handler);
  }

  /** The same route with more parameters. */
  public Route taking(Parameter<?>... more) {
    return taking(List.of(more));
  }

  /** The same route with values to try it with. */
  public Route tried(Map<String, String> values) {
    return tried(() -> values);
  }

  /** The same route with values to try it with that depend on what is held. */
  public Route tried(Supplier<Map<String, String>> values) {
    return new Route(operation, path, parameters, body, values, state, handler);
  }

  /** The same route, whose answer follows something besides the register. */
  public Route following(Supplier<String> other) {
    return new Route(operation, path, parameters, body, example, other, handler);
  }

  /** The whole path. */
  public String address() {
    return ROOT + path;
  }

  /** Whether something may be missing under it. */
  public boolean isOfOne() {
    return path.contains("{") || parameters.stream().anyMatch(Parameter::isRequired);
  }
}
