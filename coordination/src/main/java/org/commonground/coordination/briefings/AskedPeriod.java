package org.commonground.coordination.briefings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** What a reader's two dates mean: a period, or why they are none. */
public sealed interface AskedPeriod {
  /** The longest period that one briefing reports on: ten years. */
  long MOST_DAYS = 3653;

  /** A period that can be reported on. */
  record Understood(ReportingPeriod period) implements AskedPeriod {}

  /**
   * No period.
   *
   * @param reason what is wrong
   * @param text what was given
   */
  record NotUnderstood(Reason reason, String text) implements AskedPeriod {}

  /** What can be wrong with two dates. */
  enum Reason {
    /** Not a date of the form {@code 2019-04-01}. */
    NOT_A_DATE,
    /** The last day is before the first. */
    ENDS_BEFORE_IT_STARTS,
    /** More than ten years, or a year that no record can have. */
    TOO_LONG
  }

  /** Reads two dates of the form {@code 2019-04-01}. */
  static AskedPeriod of(String from, String to) {
    LocalDate first;
    LocalDate last;
    try {
      first = LocalDate.parse(from.strip());
    } catch (DateTimeParseException notADate) {
      return new NotUnderstood(Reason.NOT_A_DATE, from);
    }
    try {
      last = LocalDate.parse(to.strip());
    } catch (DateTimeParseException notADate) {
      return new NotUnderstood(Reason.NOT_A_DATE, to);
    }
    return of(first, last);
  }

  private static AskedPeriod of(LocalDate first, LocalDate last) {
    String both = first + " – " + last;
    if (last.isBefore(first)) {
      return new NotUnderstood(Reason.ENDS_BEFORE_IT_STARTS, both);
    }
    boolean sensible = first.getYear() >= 1900 && last.getYear() <= 2999;
    return sensible && ChronoUnit.DAYS.between(first, last) <= MOST_DAYS
        ? new Understood(new ReportingPeriod(first, last))
        : new NotUnderstood(Reason.TOO_LONG, both);
  }
}
