package org.commonground.coordination.briefings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The days that a briefing reports on: both ends included, never empty. */
public record ReportingPeriod(LocalDate first, LocalDate last) {

  public ReportingPeriod {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "the last day %s is before the first day %s".formatted(last, first));
    }
  }

  /**
   * A calendar quarter.
   *
   * @param quarter 1 to 4
   */
  public static ReportingPeriod quarter(int year, int quarter) {
    var first = LocalDate.of(year, quarter * 3 - 2, 1);
    return new ReportingPeriod(first, first.plusMonths(3).minusDays(1));
  }

  /** The quarter that a day lies in. */
  public static ReportingPeriod quarterOf(LocalDate day) {
    return quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  /** The last quarter that is over on a day. */
  public static ReportingPeriod lastFullQuarter(LocalDate today) {
    return quarterOf(quarterOf(today).first.minusDays(1));
  }

  /**
   * The days to compare with: as many whole months before where the period is whole months, such as
   * the quarter before a quarter, else as many days.
   */
  public ReportingPeriod before() {
    LocalDate lastBefore = first.minusDays(1);
    boolean isMonths = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
    LocalDate firstBefore =
        isMonths
            ? first.minusMonths(ChronoUnit.MONTHS.between(first, last.plusDays(1)))
            : first.minusDays(ChronoUnit.DAYS.between(first, last) + 1);
    return new ReportingPeriod(firstBefore, lastBefore);
  }

  /** The twelve months after the last day: how far a briefing looks ahead. */
  public ReportingPeriod ahead() {
    return new ReportingPeriod(last.plusDays(1), last.plusMonths(12));
  }

  /** Whether a day lies in the period; an unknown day does not. */
  public boolean contains(@Nullable LocalDate day) {
    return day != null && !day.isBefore(first) && !day.isAfter(last);
  }

  /** Whether days from {@code start} to {@code end} touch the period; an unknown end is open. */
  public boolean overlaps(@Nullable LocalDate start, @Nullable LocalDate end) {
    return (start == null || !start.isAfter(last)) && (end == null || !end.isBefore(first));
  }
}
