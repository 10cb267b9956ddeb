package org.commonground.coordination.accounts;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where people reach the register.
 *
 * @param publicUrl such as {@code https://register.example.org}; what is bound to an address, such
 *     as passkeys, is offered there only
 */
@ConfigurationProperties(value = "commonground.site", ignoreUnknownFields = false)
record SiteSettings(@Nullable URI publicUrl) {

  SiteSettings {
    if (publicUrl != null && !isOne(publicUrl)) {
      throw new IllegalArgumentException(
          "commonground.site.public-url is '%s'; write https, the host and nothing after it, such as https://register.example.org"
              .formatted(publicUrl));
    }
  }

  private static boolean isOne(URI url) {
    boolean isSafe = "https".equals(url.getScheme()) || "localhost".equals(url.getHost());
    return isSafe && url.getHost() != null && "/".equals(url.getPath() + "/");
  }

  /** The address that is configured, if one is. */
  @Nullable SiteAddress address() {
    if (publicUrl == null) {
      return null;
    }
    String host = publicUrl.getHost().toLowerCase(Locale.ROOT);
    return SiteAddress.of(publicUrl.getScheme(), host, publicUrl.getPort());
  }
}
