package org.commonground.coordination.api.description;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonground.coordination.api.routes.Answer;
import org.commonground.coordination.api.routes.Interpreter;
import org.commonground.coordination.api.routes.Route;
import org.commonground.coordination.api.routes.Understanding.Understood;
import org.commonground.coordination.pages.Links;
import org.springframework.stereotype.Component;

/** Tries routes with the values that they name, on what this register holds. */
@Component
final class Examples {
  private final Interpreter interpreter;

  Examples(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** What a route answers to its example; empty where this register has nothing to show. */
  Optional<Answer.Found> of(Route route) {
    Map<String, List<String>> given =
        route.example().get().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, it -> List.of(it.getValue())));
    var visit = interpreter.visit(path(route), query(route), "en");
    return interpreter.read(route, visit, given) instanceof Understood(var asked)
            && route.handler().apply(asked) instanceof Answer.Found found
        ? Optional.of(found)
        : Optional.empty();
  }

  /** The address to try a route at, encoded. */
  static String address(Route route) {
    return new Links(path(route), query(route)).here();
  }

  private static String path(Route route) {
    String path = route.address();
    for (var value : route.example().get().entrySet()) {
      path = path.replace('{' + value.getKey() + '}', Links.segment(value.getValue()));
    }
    return path;
  }

  private static Map<String, List<String>> query(Route route) {
    Map<String, List<String>> query = new TreeMap<>();
    route
        .example()
        .get()
        .forEach((name, value) -> {
          if (!route.path().contains('{' + name + '}')) {
            query.put(name, List.of(value));
          }
        });
    return query;
  }
}
