package org.commonground.coordination.operations;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Times requests and logs them by the template of their route and their status. What a reader asked
 * for is in neither: an address that belongs to no route counts as {@code none}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class RequestTimes extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(RequestTimes.class);

  private static final String BEGUN = RequestTimes.class.getName();
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
  private static final int FAILED = 500;

  private final MeterRegistry registry;

  RequestTimes(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!(request.getAttribute(BEGUN) instanceof Timer.Sample)) {
      request.setAttribute(BEGUN, Timer.start(registry));
    }
    boolean answered = false;
    try {
      chain.doFilter(request, response);
      answered = true;
    } finally {
      if (!isAsyncStarted(request)) {
        end(request, answered ? response.getStatus() : FAILED);
      }
    }
  }

  private void end(HttpServletRequest request, int status) {
    var found = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    String route = found == null || found.equals("/**") ? "none" : found.toString();
    String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
    if (request.getAttribute(BEGUN) instanceof Timer.Sample sample) {
      long took =
          sample.stop(
              Timer.builder("http.server.requests")
                  .description("Requests, by the template of their route")
                  .tag("method", method)
                  .tag("uri", route)
                  .tag("status", Integer.toString(status))
                  .register(registry));
      LOG.atInfo()
          .addKeyValue("http.request.method", method)
          .addKeyValue("http.route", route)
          .addKeyValue("http.response.status_code", status)
          .addKeyValue("event.duration", took)
          .log("A request was answered");
    }
  }
}
