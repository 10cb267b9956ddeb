package org.commonground.coordination.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that change something and that another site's page makes a browser send.
 *
 * <p>Browsers say where a request comes from ({@code Sec-Fetch-Site}, and {@code Origin} where that
 * is not known); no page can make them say otherwise. What says neither is no browser, and has no
 * session that it did not ask for itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class CrossSiteFilter extends OncePerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final Set<String> OURS = Set.of("same-origin", "none");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (READING.contains(request.getMethod()) || isOurs(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean isOurs(HttpServletRequest request) {
    @Nullable String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return OURS.contains(site);
    }
    @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
    return origin == null
        || origin.replaceFirst("^https?://", "").equals(request.getHeader(HttpHeaders.HOST));
  }
}
