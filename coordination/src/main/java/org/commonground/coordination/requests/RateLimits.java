package org.commonground.coordination.requests;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.commonground.coordination.accounts.SignedIn;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes a client and an account wait that ask too much at once. Counted in this process alone, so
 * that several servers let through several times as much; attempts to sign in are counted in the
 * database.
 */
@Component
@EnableConfigurationProperties(LimitSettings.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
final class RateLimits extends OncePerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Pattern FILE = Pattern.compile(".*\\.(csv|xlsx|xml|json|ics|pdf|docx|pptx)");
  private static final int HEAVY = 10;
  private static final int NETWORK_BYTES = 8;

  private final Pace clients;
  private final Pace accounts;
  private final Clock clock;

  RateLimits(LimitSettings settings, Clock clock) {
    this.clients = new Pace(settings.clientPerMinute(), settings.clientBurst());
    this.accounts = new Pace(settings.accountPerMinute(), settings.accountBurst());
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Duration wait = wait(request);
    if (wait.isZero()) {
      chain.doFilter(request, response);
    } else {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
      response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
  }

  private Duration wait(HttpServletRequest request) {
    long now = TimeUnit.MILLISECONDS.toNanos(clock.millis());
    int weight = weight(request);
    var address = InetAddress.ofLiteral(request.getRemoteAddr());
    Duration wait =
        address.isLoopbackAddress() ? Duration.ZERO : clients.take(network(address), weight, now);
    return wait.isZero()
        ? SignedIn.of(request)
            .map(it -> accounts.take(it.account().id().toString(), weight, now))
            .orElse(Duration.ZERO)
        : wait;
  }

  private static int weight(HttpServletRequest request) {
    boolean isLight =
        READING.contains(request.getMethod()) && !FILE.matcher(request.getServletPath()).matches();
    return isLight ? 1 : HEAVY;
  }

  /** An address of version 6 is one of very many that its owner has; the network is one. */
  private static String network(InetAddress address) {
    byte[] bytes = address.getAddress();
    return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
  }
}
