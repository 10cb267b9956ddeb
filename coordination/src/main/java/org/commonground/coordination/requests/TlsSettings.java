package org.commonground.coordination.requests;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where TLS is. {@code start} sets it from its options.
 *
 * @param port where pages are over TLS
 * @param redirectPort a port without TLS that leads there; none unless named
 * @param byProxy whether a proxy in front of the server ends TLS
 */
@ConfigurationProperties(value = "commonground.tls", ignoreUnknownFields = false)
record TlsSettings(
    @DefaultValue("443") int port,
    @Nullable Integer redirectPort,
    @DefaultValue("false") boolean byProxy) {

  boolean isByProxy() {
    return byProxy;
  }
}
