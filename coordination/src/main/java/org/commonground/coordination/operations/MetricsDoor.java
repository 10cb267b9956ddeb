package org.commonground.coordination.operations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import org.apache.catalina.Globals;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps figures from readers: with a port of their own they are there and nothing else is; without
 * one, only programs on this machine get them, and no request that a proxy passed on.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class MetricsDoor extends OncePerRequestFilter {

  private static final List<String> PASSED_ON =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private final MetricsSettings settings;

  MetricsDoor(MetricsSettings settings) {
    this.settings = settings;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isOpenFor(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private boolean isOpenFor(HttpServletRequest request) {
    boolean isOnOwnPort = settings.port() != null && settings.port() == request.getLocalPort();
    if (!request.getServletPath().equals(MetricsApi.ADDRESS)) {
      return !isOnOwnPort;
    }
    return settings.port() == null ? isOfThisMachine(request) : isOnOwnPort;
  }

  private static boolean isOfThisMachine(HttpServletRequest request) {
    return InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress()
        && request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE) == null
        && PASSED_ON.stream().allMatch(header -> request.getHeader(header) == null);
  }
}
