package org.commonground.coordination.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonground.coordination.api.description.Description;
import org.commonground.coordination.api.routes.Answer;
import org.commonground.coordination.api.routes.Asked;
import org.commonground.coordination.api.routes.Interpreter;
import org.commonground.coordination.api.routes.JsonWriter;
import org.commonground.coordination.api.routes.Problem;
import org.commonground.coordination.api.routes.RouteTable;
import org.commonground.coordination.api.routes.Understanding.NotUnderstood;
import org.commonground.coordination.api.routes.Understanding.Understood;
import org.commonground.coordination.pages.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The one door for programs: finds the route, understands the parameters, answers, or says in JSON
 * why not.
 *
 * <p>A filter and not a controller, so that whatever is asked below {@code /api} is answered here:
 * the framework's own refusals are pages.
 */
final class ApiEntry extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(ApiEntry.class);
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final RouteTable routes;
  private final Interpreter interpreter;
  private final Description description;
  private final Tags tags;
  private final JsonWriter json;

  ApiEntry(
      RouteTable routes,
      Description description,
      Interpreter interpreter,
      Tags tags,
      JsonWriter json) {
    this.routes = routes;
    this.description = description;
    this.interpreter = interpreter;
    this.tags = tags;
    this.json = json;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (path.equals(Problem.PAGE)) {
      chain.doFilter(request, response);
      return;
    }
    OpenDoor.open(response);
    var exchange = new Exchange(request, response, json);
    try {
      answer(path, exchange);
    } catch (RuntimeException failed) {
      LOG.atError().setCause(failed).log("A request for JSON failed");
      exchange.problem(visit(path, exchange, Map.of()), Problem.Kind.FAILED, "api.failed");
    }
  }

  private void answer(String path, Exchange exchange) throws IOException {
    var given = exchange.parameters();
    var visit = visit(path, exchange, given.orElse(Map.of()));
    var match = find(path);
    match.ifPresent(it -> exchange.follow(it.route()));
    if (match.isEmpty()) {
      exchange.problem(visit, Problem.Kind.NOT_FOUND, "api.no-route");
    } else if (exchange.method().equals("OPTIONS")) {
      exchange.allow();
    } else if (!READING.contains(exchange.method())) {
      exchange.refuseMethod(visit);
    } else if (!exchange.acceptsJson()) {
      exchange.problem(visit, Problem.Kind.NOT_ACCEPTABLE, "api.only-json");
    } else if (given.isEmpty()) {
      exchange.problem(visit, Problem.Kind.WRONG_PARAMETERS, "api.undecodable");
    } else {
      answer(match.get(), visit, given.get(), exchange);
    }
  }

  private Optional<RouteTable.Match> find(String path) {
    return path.equals(Description.ADDRESS)
        ? Optional.of(new RouteTable.Match(description.route(), Map.of()))
        : routes.find(path);
  }

  private Visit visit(String path, Exchange exchange, Map<String, List<String>> given) {
    return interpreter.visit(path, given, exchange.header("Accept-Language"));
  }

  private void answer(
      RouteTable.Match match, Visit visit, Map<String, List<String>> query, Exchange exchange)
      throws IOException {
    Map<String, List<String>> given = new LinkedHashMap<>(query);
    match.values().forEach((name, value) -> given.put(name, List.of(value)));
    switch (interpreter.read(match.route(), visit, given)) {
      case NotUnderstood(var _, var faults) -> exchange.refuse(visit, faults);
      case Understood(var asked) -> {
        if (!exchange.isNotModified(tags.of(match.route(), asked))) {
          answer(match.route().handler().apply(asked), asked, exchange);
        }
      }
    }
  }

  private static void answer(Answer answer, Asked asked, Exchange exchange) throws IOException {
    switch (answer) {
      case Answer.Found found -> exchange.found(found, asked);
      case Answer.Missing(var sentence) -> exchange.missing(asked.visit(), sentence);
      case Answer.Refused(var faults) -> exchange.refuse(asked.visit(), faults);
    }
  }
}
