package org.commonground.coordination.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Says at which address a request came in, where that can be trusted: at the configured one, or
 * without one at {@code localhost}. What else a request says of its host, its sender may have made
 * up.
 */
@Component
@EnableConfigurationProperties(SiteSettings.class)
public final class SiteAddresses {
  private static final String LOCAL = "localhost";

  private final SiteSettings settings;

  SiteAddresses(SiteSettings settings) {
    this.settings = settings;
  }

  /** The address; empty when the request came in at another one than it should. */
  public Optional<SiteAddress> find(HttpServletRequest request) {
    String host = request.getServerName().toLowerCase(Locale.ROOT);
    SiteAddress configured = settings.address();
    if (configured != null) {
      return Optional.of(configured).filter(it -> it.host().equals(host));
    }
    return host.equals(LOCAL)
        ? Optional.of(SiteAddress.of(request.getScheme(), LOCAL, request.getServerPort()))
        : Optional.empty();
  }
}
