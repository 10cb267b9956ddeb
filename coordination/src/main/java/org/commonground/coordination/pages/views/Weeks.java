package org.commonground.coordination.pages.views;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How a month is cut into weeks for a reader.
 *
 * @param firstDay on which the reader's weeks begin
 */
record Weeks(DayOfWeek firstDay) {
  private static final int DAYS = 7;

  /** As the Unicode locale data say for a language and where most of its speakers live. */
  static Weeks of(Locale locale) {
    var calendar = Calendar.getInstance(ULocale.addLikelySubtags(ULocale.forLocale(locale)));
    // ICU counts from Sunday as 1, java.time from Monday as 1.
    return new Weeks(DayOfWeek.of((calendar.getFirstDayOfWeek() + DAYS - 2) % DAYS + 1));
  }

  /** The seven days in the reader's order. */
  List<DayOfWeek> days() {
    return IntStream.range(0, DAYS).mapToObj(firstDay::plus).toList();
  }

  /** Whole weeks with every day of the month, and the days of other months around them. */
  List<List<LocalDate>> of(YearMonth month) {
    var day = month.atDay(1);
    int before = Math.floorMod(day.getDayOfWeek().getValue() - firstDay.getValue(), DAYS);
    day = day.minusDays(before);
    List<List<LocalDate>> weeks = new ArrayList<>();
    while (!day.isAfter(month.atEndOfMonth())) {
      var first = day;
      weeks.add(IntStream.range(0, DAYS).mapToObj(first::plusDays).toList());
      day = day.plusDays(DAYS);
    }
    return weeks;
  }
}
