package org.commonground.edifact.pnrgov;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.commonground.edifact.Dates;
import org.commonground.edifact.travel.Moment;
import org.jspecify.annotations.Nullable;

/** Dates and times as XML writes them: {@code 2026-12-24} and {@code 2026-12-24T10:30:00}. */
final class XmlTimes {
  private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
  private static final int DAY = 10;

  private XmlTimes() {}

  /** A time of a flight or booking; seconds, zones and what else follows the minutes stay text. */
  static Moment moment(String function, String written) {
    return new Moment(function, written, "", at(written));
  }

  static @Nullable LocalDateTime at(String written) {
    LocalDate day = day(written);
    if (day == null) {
      return null;
    }
    // Between day and clock stands a T, or a space in some.
    boolean hasClock = written.length() >= DAY + 6 && written.charAt(DAY + 3) == ':';
    LocalDateTime at =
        hasClock
            ? Dates.dateTime(
                digits(written.substring(0, DAY))
                    + written.substring(DAY + 1, DAY + 3)
                    + written.substring(DAY + 4, DAY + 6))
            : null;
    return at == null ? day.atStartOfDay() : at;
  }

  /** A day at the start of a text, or null. */
  private static @Nullable LocalDate day(String written) {
    boolean shaped =
        written.length() >= DAY && written.charAt(4) == '-' && written.charAt(7) == '-';
    return shaped ? Dates.date(digits(written.substring(0, DAY))) : null;
  }

  private static String digits(String day) {
    return day.replace("-", "");
  }

  /** A day as special services write it, {@code 24DEC2026}; other texts as they are. */
  static String named(String written) {
    LocalDate day = day(written);
    if (day == null) {
      return written;
    }
    int month = 3 * (day.getMonthValue() - 1);
    return written.substring(8, DAY) + MONTHS.substring(month, month + 3) + written.substring(0, 4);
  }
}
