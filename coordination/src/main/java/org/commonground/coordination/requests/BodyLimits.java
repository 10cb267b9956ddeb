package org.commonground.coordination.requests;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are too long, and forms and addresses whose fields are too many or cannot be
 * decoded, before anybody looks at them. Programs are told about addresses by {@code api} itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
final class BodyLimits extends OncePerRequestFilter {
  private final LimitSettings settings;

  BodyLimits(LimitSettings settings) {
    this.settings = settings;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > settings.body().toBytes()) {
      response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
      return;
    }
    int refused = request.getServletPath().startsWith("/api/") ? 0 : problemOf(request);
    if (refused == 0) {
      chain.doFilter(request, response);
    } else {
      response.sendError(refused);
    }
  }

  private static int problemOf(HttpServletRequest request) {
    try {
      request.getParameterMap();
      return 0;
    } catch (InvalidParameterException wrong) {
      return wrong.getErrorCode();
    }
  }
}
