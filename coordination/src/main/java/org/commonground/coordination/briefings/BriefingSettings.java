package org.commonground.coordination.briefings;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/**
 * What briefings that leave the application need to know.
 *
 * @param publicUrl where readers of a written briefing find the register, such as {@code
 *     https://register.example.org}; without it, records are named by their IATI identifiers and
 *     are not links
 */
@ConfigurationProperties(value = "commonground.site", ignoreUnknownFields = false)
record BriefingSettings(@Nullable URI publicUrl) {
  BriefingSettings {
    if (publicUrl != null && (publicUrl.getHost() == null || !isWeb(publicUrl))) {
      throw new IllegalArgumentException(
          "commonground.site.public-url is '%s'; write the whole address, such as"
                  .formatted(publicUrl)
              + " https://register.example.org");
    }
  }

  private static boolean isWeb(URI address) {
    return "https".equals(address.getScheme()) || "http".equals(address.getScheme());
  }

  /** Where the public register is, without a slash at the end; empty when there is none. */
  String origin() {
    return publicUrl == null ? "" : publicUrl.toString().replaceAll("/+$", "");
  }

  /** Makes the settings known. */
  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(BriefingSettings.class)
  static class Wiring {}
}
