package org.commonground.coordination.requests;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads whoever comes without TLS to where it is, when the server has it or a proxy before it does.
 * What they sent is not taken. Programs on this machine may do without.
 */
@Component
@EnableConfigurationProperties(TlsSettings.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class TlsDoor extends OncePerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final int PERMANENT_REDIRECT = 308;

  private final TlsSettings settings;

  TlsDoor(TlsSettings settings) {
    this.settings = settings;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!isPlain(request)) {
      chain.doFilter(request, response);
    } else if (READING.contains(request.getMethod())) {
      response.setStatus(PERMANENT_REDIRECT);
      response.setHeader(HttpHeaders.LOCATION, safe(request));
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private boolean isPlain(HttpServletRequest request) {
    if (request.isSecure()) {
      return false;
    }
    boolean isOnRedirectingPort =
        settings.redirectPort() != null && settings.redirectPort() == request.getLocalPort();
    return isOnRedirectingPort
        || (settings.isByProxy()
            && !InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress());
  }

  private String safe(HttpServletRequest request) {
    String query = request.getQueryString();
    String port = settings.isByProxy() || settings.port() == 443 ? "" : ":" + settings.port();
    return "https://%s%s%s%s"
        .formatted(
            request.getServerName(),
            port,
            request.getRequestURI().replaceFirst("^/+", "/"),
            query == null ? "" : "?" + query);
  }
}
