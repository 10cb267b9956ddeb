package org.commonground.coordination.briefings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods, and what two dates given by a reader mean. */
class ReportingPeriodTests {

  @ParameterizedTest(name = "on {0} the last full quarter is {1} to {2}")
  @CsvSource({
    "2019-07-25, 2019-04-01, 2019-06-30",
    "2019-06-30, 2019-01-01, 2019-03-31",
    "2019-07-01, 2019-04-01, 2019-06-30",
    "2020-01-01, 2019-10-01, 2019-12-31",
    "2020-05-01, 2020-01-01, 2020-03-31",
  })
  void theLastFullQuarterIsOver(LocalDate today, LocalDate first, LocalDate last) {
    assertThat(ReportingPeriod.lastFullQuarter(today)).isEqualTo(new ReportingPeriod(first, last));
  }

  @Test
  void looksAheadTwelveMonths() {
    assertThat(ReportingPeriod.quarter(2019, 2).ahead())
        .isEqualTo(new ReportingPeriod(LocalDate.of(2019, 7, 1), LocalDate.of(2020, 6, 30)));
  }

  @Test
  void refusesAPeriodThatEndsBeforeItStarts() {
    assertThatThrownBy(
            () -> new ReportingPeriod(LocalDate.of(2019, 2, 1), LocalDate.of(2019, 1, 1)))
        .hasMessageContaining("2019-01-01 is before the first day 2019-02-01");
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2019-04-31, 2019-06-30, NOT_A_DATE",
    "2019-04-01, tomorrow, NOT_A_DATE",
    "2019-04-01, '', NOT_A_DATE",
    "2019-06-30, 2019-04-01, ENDS_BEFORE_IT_STARTS",
    "2009-01-01, 2019-12-31, TOO_LONG",
    "0001-01-01, 0001-02-01, TOO_LONG",
  })
  void saysWhatIsWrongWithTwoDates(String from, String to, AskedPeriod.Reason reason) {
    assertThat(AskedPeriod.of(from, to))
        .isInstanceOfSatisfying(
            AskedPeriod.NotUnderstood.class, it -> assertThat(it.reason()).isEqualTo(reason));
  }

  @Test
  void understandsTwoDates() {
    assertThat(AskedPeriod.of("2019-04-01", " 2019-06-30 "))
        .isEqualTo(new AskedPeriod.Understood(ReportingPeriod.quarter(2019, 2)));
  }
}
