package org.commonground.edifact.pnrgov;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.commonground.edifact.Dates;
import org.commonground.edifact.travel.Moment;
import org.commonground.edifact.travel.WrittenDate;
import org.jspecify.annotations.Nullable;

/** Dates as PNRGOV writes them: {@code 241226} and {@code 24DEC26}, the day in front. */
final class Days {
  private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
  private static final int YEAR_OF_FLIGHTS = 2000;

  private Days() {}

  /** Whether a text has the shape of a day with a month's name, four or two digits in the year. */
  static boolean isNamedDay(String text) {
    return (text.length() == 7 || text.length() == 9)
        && number(text, 0, 2) >= 0
        && month(text) > 0
        && number(text, 5, text.length()) >= 0;
  }

  /**
   * A day of a person's life or document.
   *
   * @param written such as {@code 14MAY71} or {@code 19710514}; empty for none
   * @param latest the last year that it can be in
   */
  static @Nullable WrittenDate named(String written, int latest) {
    return written.isEmpty() ? null : new WrittenDate(written, "", namedDay(written, latest));
  }

  private static @Nullable LocalDate namedDay(String text, int latest) {
    if (!isNamedDay(text)) {
      // Six digits may begin with the year or the day; eight are read.
      return Dates.date(text);
    }
    int year = number(text, 5, text.length());
    if (text.length() == 7) {
      int century = latest - latest % 100;
      year += year <= latest % 100 ? century : century - 100;
    }
    return day(year, month(text), number(text, 0, 2));
  }

  /** A time of a flight or booking, from day and clock. */
  static Moment moment(String function, String day, String clock) {
    LocalDate date = dayFirst(day);
    String plainDay = date == null ? released(day) : day;
    return new Moment(function, written(plainDay, clock), "", at(date, clock));
  }

  /** A day with all released that could be taken for the start of the clock. */
  private static String released(String day) {
    boolean plain = day.indexOf(':') < 0 && day.indexOf('?') < 0 && day.indexOf('T') != 10;
    return plain ? day : day.replaceAll("[?:T]", "?$0");
  }

  /** The day of what a moment has as written. */
  static String day(String written) {
    int clock = clockAt(written);
    String day = clock < 0 ? written : written.substring(0, clock);
    return day.indexOf('?') < 0 ? day : day.replaceAll("\\?([?:T])", "$1");
  }

  /** The time of day of what a moment has as written; empty when only a day is stated. */
  static String clock(String written) {
    int clock = clockAt(written);
    return clock < 0 ? "" : written.substring(clock + 1);
  }

  /** The clock stands behind a colon in EDIFACT and behind a T in XML. */
  private static int clockAt(String written) {
    int colon = written.indexOf(':');
    boolean isOfXml =
        written.indexOf('T') == 10 && written.charAt(9) != '?' && (colon < 0 || colon > 10);
    if (isOfXml) {
      return 10;
    }
    for (int i = 0; i < written.length(); i++) {
      if (written.charAt(i) == ':') {
        return i;
      }
      i += written.charAt(i) == '?' ? 1 : 0;
    }
    return -1;
  }

  private static String written(String day, String clock) {
    return clock.isEmpty() ? day : day + ":" + clock;
  }

  static @Nullable LocalDate dayFirst(String text) {
    if (text.length() != 6) {
      return null;
    }
    int year = number(text, 4, 6);
    return year < 0 ? null : day(YEAR_OF_FLIGHTS + year, number(text, 2, 4), number(text, 0, 2));
  }

  private static @Nullable LocalDateTime at(@Nullable LocalDate date, String clock) {
    if (date == null) {
      return null;
    }
    // Senders write hours and minutes, some the seconds too.
    if (clock.length() != 4 && clock.length() != 6) {
      return date.atStartOfDay();
    }
    int hour = number(clock, 0, 2);
    int minute = number(clock, 2, 4);
    return hour < 0 || hour > 23 || minute < 0 || minute > 59
        ? date.atStartOfDay()
        : date.atTime(hour, minute);
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    return day > 28 && day > YearMonth.of(year, month).lengthOfMonth()
        ? null
        : LocalDate.of(year, month, day);
  }

  /** The month whose name stands at the third character, or 0. */
  private static int month(String text) {
    for (int i = 0; i < MONTHS.length(); i += 3) {
      if (text.regionMatches(true, 2, MONTHS, i, 3)) {
        return i / 3 + 1;
      }
    }
    return 0;
  }

  /** The number that digits make, or -1 when something else stands among them. */
  static int number(String text, int from, int to) {
    if (from >= to || to > text.length() || to - from > 9) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = 10 * number + c - '0';
    }
    return number;
  }
}
