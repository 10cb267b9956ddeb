package org.commonground.coordination.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTests {
  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final Pace pace = new Pace(60, 5);

  @Test
  void aBurstGoesThroughAndThenOneEachSecond() {
    for (int i = 0; i < 5; i++) {
      assertThat(pace.take("a", 1, 0)).isZero();
    }

    assertThat(pace.take("a", 1, 0)).isEqualTo(Duration.ofSeconds(1));
    assertThat(pace.take("a", 1, SECOND)).isZero();
    assertThat(pace.take("a", 1, SECOND)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void whatIsRefusedIsNotCounted() {
    assertThat(pace.take("a", 6, 0)).isPositive();
    assertThat(pace.take("a", 5, 0)).isZero();
  }

  @Test
  void oneDoesNotWaitForAnother() {
    assertThat(pace.take("a", 5, 0)).isZero();
    assertThat(pace.take("b", 5, 0)).isZero();
  }

  @Test
  void moreClientsThanAreKeptDoNotFillTheMemory() {
    for (int i = 0; i < 250_000; i++) {
      assertThat(pace.take("client " + i, 1, 0)).isZero();
    }
  }
}
