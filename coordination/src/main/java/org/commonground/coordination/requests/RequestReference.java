package org.commonground.coordination.requests;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a reference of its own. It stands in every line that is logged meanwhile, in
 * the header {@code X-Request-Id} of the answer and on the page that says that something failed,
 * and says nothing about who asked for what.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class RequestReference extends OncePerRequestFilter {
  private static final String NAME = "reference";
  private static final String HEADER = "X-Request-Id";
  private static final String KEPT = RequestReference.class.getName();

  /** No vowels and nothing that looks like something else, so that it can be read out. */
  private static final String LETTERS = "23456789bcdfghjkmnpqrstvwxz";

  private static final int LENGTH = 10;

  private final SecureRandom random = new SecureRandom();

  /** The reference of a request; empty for one that did not come through the server's door. */
  public static Optional<String> of(HttpServletRequest request) {
    return Optional.ofNullable((String) request.getAttribute(KEPT));
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String reference = of(request).orElseGet(this::next);
    request.setAttribute(KEPT, reference);
    response.setHeader(HEADER, reference);
    try (var _ = MDC.putCloseable(NAME, reference)) {
      chain.doFilter(request, response);
    }
  }

  private String next() {
    var reference = new StringBuilder(LENGTH);
    random.ints(LENGTH, 0, LETTERS.length()).forEach(at -> reference.append(LETTERS.charAt(at)));
    return reference.toString();
  }
}
