package org.commonground.coordination.pages.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeeksTests {
  @ParameterizedTest
  @CsvSource({
    "en-GB, MONDAY",
    "en-US, SUNDAY",
    "ar, SATURDAY",
    "fr, MONDAY",
    "ru, MONDAY",
    "es, MONDAY"
  })
  void aReadersWeekBeginsAsTheLocaleHasIt(String tag, DayOfWeek first) {
    assertThat(Weeks.of(Locale.forLanguageTag(tag)).firstDay()).isEqualTo(first);
  }

  @ParameterizedTest
  @EnumSource(DayOfWeek.class)
  void theDaysOfAWeekAreAllThereInOrder(DayOfWeek first) {
    var days = new Weeks(first).days();
    assertThat(days).startsWith(first).containsExactlyInAnyOrder(DayOfWeek.values());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-06", "2024-02", "2023-02", "2021-02", "2026-11", "2000-12"})
  void everyDayOfAMonthStandsOnceUnderItsName(String text) {
    var month = YearMonth.parse(text);
    for (DayOfWeek first : DayOfWeek.values()) {
      var weeks = new Weeks(first).of(month);
      assertThat(weeks)
          .allSatisfy(week -> {
            assertThat(week).hasSize(7);
            assertThat(week.getFirst().getDayOfWeek()).isEqualTo(first);
          });
      var inMonth =
          weeks.stream()
              .flatMap(List::stream)
              .filter(day -> YearMonth.from(day).equals(month))
              .toList();
      assertThat(inMonth)
          .isEqualTo(month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList());
    }
  }

  @Test
  void noWeekLiesWhollyInAnotherMonth() {
    assertThat(new Weeks(DayOfWeek.MONDAY).of(YearMonth.of(2021, 2)))
        .hasSize(4)
        .first()
        .satisfies(week -> assertThat(week).startsWith(LocalDate.of(2021, 2, 1)));
  }
}
