package org.commonground.coordination.operations;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where figures are.
 *
 * @param port a port of its own on the server's address; without it they are on the port of the
 *     pages, for requests that no proxy passed on
 */
@ConfigurationProperties(value = "commonground.metrics", ignoreUnknownFields = false)
record MetricsSettings(@Nullable Integer port) {

  private static final int HIGHEST_PORT = 65_535;

  MetricsSettings {
    if (port != null && (port < 1 || port > HIGHEST_PORT)) {
      throw new IllegalArgumentException(
          "commonground.metrics.port is %d; use 1 to %d".formatted(port, HIGHEST_PORT));
    }
  }
}
