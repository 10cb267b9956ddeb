package org.commonground.coordination.api.routes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** All routes, found by the path of a request. */
@Component
public final class RouteTable {
  private final List<Entry> entries;

  RouteTable(List<Routes> resources) {
    var parser = new PathPatternParser();
    this.entries =
        resources.stream()
            .flatMap(it -> it.routes().stream())
            .map(route -> new Entry(route, parser.parse(route.address())))
            .sorted((one, other) -> one.pattern().compareTo(other.pattern()))
            .toList();
  }

  private record Entry(Route route, PathPattern pattern) {}

  /**
   * A route that a path leads to.
   *
   * @param route the route
   * @param values the parts of the path that are parameters, decoded
   */
  public record Match(Route route, Map<String, String> values) {
    public Match {
      values = Map.copyOf(values);
    }
  }

  /** All routes, by path. */
  public List<Route> list() {
    return entries.stream()
        .map(Entry::route)
        .sorted(java.util.Comparator.comparing(Route::path))
        .toList();
  }

  /** The route of a path that is still encoded; the most specific where several fit. */
  public Optional<Match> find(String path) {
    var container = PathContainer.parsePath(path);
    for (Entry entry : entries) {
      var found = entry.pattern().matchAndExtract(container);
      if (found != null) {
        return Optional.of(new Match(entry.route(), found.getUriVariables()));
      }
    }
    return Optional.empty();
  }
}
