package org.commonground.edifact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportedTests {
  private final Reported reported = new Reported();

  @Test
  void aThousandFindingsAreListed() {
    report(Reported.MOST, "small");

    assertThat(reported.findings()).hasSize(1000).allMatch(it -> it.code().equals("small"));
  }

  @Test
  void aMillionMistakesAreCountedAndHideNoOtherKind() {
    report(1_000_000, "small");
    reported.add(Finding.error(7, 70, "large", "expected something, found nothing"));

    assertThat(reported.findings()).hasSize(1000 + 10 + 1 + 1);
    assertThat(reported.findings())
        .contains(Finding.error(7, 70, "large", "expected something, found nothing"));
    Finding last = reported.findings().getLast();
    assertThat(last.code()).isEqualTo("more-findings");
    assertThat(last.severity()).isEqualTo(Finding.Severity.NOTE);
    assertThat(last.message()).contains("0 errors, 0 warnings and 998990 notes are not listed");
  }

  @Test
  void theRestIsAsSevereAsTheWorstOfIt() {
    report(Reported.MOST, "small");
    for (int i = 0; i < 12; i++) {
      reported.add(Finding.error(i, i, "large", "expected something, found nothing"));
    }
    report(12, "small");

    Finding last = reported.findings().getLast();
    assertThat(last.severity()).isEqualTo(Finding.Severity.ERROR);
    assertThat(last.message()).contains("2 errors, 0 warnings and 2 notes");
  }

  private void report(int times, String code) {
    for (int i = 0; i < times; i++) {
      reported.add(Finding.note(i, i, code, "expected nothing, found something"));
    }
  }
}
