package org.commonground.coordination.operations;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where figures are.
 *
 * @param port a port of its own; without it they are on the port of the pages, for requests that no
 *     proxy passed on
 * @param address where the port of its own is; it has no TLS
 */
@ConfigurationProperties(value = "commonground.metrics", ignoreUnknownFields = false)
record MetricsSettings(@Nullable Integer port, @DefaultValue("127.0.0.1") InetAddress address) {

  private static final int HIGHEST_PORT = 65_535;

  MetricsSettings {
    if (port != null && (port < 1 || port > HIGHEST_PORT)) {
      throw new IllegalArgumentException(
          "commonground.metrics.port is %d; use 1 to %d".formatted(port, HIGHEST_PORT));
    }
  }
}
