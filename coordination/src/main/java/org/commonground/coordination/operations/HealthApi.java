package org.commonground.coordination.operations;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whether to start this process again, and whether to send it readers. Says no more than that: who
 * wants to know why asks {@code doctor}.
 */
@RestController
final class HealthApi {

  private final Readiness readiness;

  HealthApi(Readiness readiness) {
    this.readiness = readiness;
  }

  record Health(String status) {}

  /** Yes from whoever can say it. */
  @GetMapping("/health/live")
  ResponseEntity<Health> live() {
    return answer(HttpStatus.OK, "live");
  }

  @GetMapping("/health/ready")
  ResponseEntity<Health> ready() {
    return readiness.isReady()
        ? answer(HttpStatus.OK, "ready")
        : answer(HttpStatus.SERVICE_UNAVAILABLE, "not ready");
  }

  private static ResponseEntity<Health> answer(HttpStatus status, String word) {
    return ResponseEntity.status(status)
        .cacheControl(CacheControl.noStore())
        .body(new Health(word));
  }
}
