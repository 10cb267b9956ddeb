package org.commonground.coordination.operations;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** All figures in the text format of Prometheus. {@link MetricsDoor} decides who gets here. */
@RestController
final class MetricsApi {

  static final String ADDRESS = "/metrics";

  private final PrometheusMeterRegistry registry;
  private final RegisterGauges register;

  MetricsApi(PrometheusMeterRegistry registry, RegisterGauges register) {
    this.registry = registry;
    this.register = register;
  }

  @GetMapping(path = ADDRESS, produces = "text/plain; version=0.0.4; charset=utf-8")
  ResponseEntity<String> metrics() {
    register.look();
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(registry.scrape());
  }
}
