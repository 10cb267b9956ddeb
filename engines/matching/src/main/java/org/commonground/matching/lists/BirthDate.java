package org.commonground.matching.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.commonground.matching.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A birth date as precise as it is known: the days on which it may have been.
 *
 * @param from the first possible day
 * @param to the last possible day, inclusive
 * @param approximate whether days near the interval are possible too
 */
@Personal
public record BirthDate(LocalDate from, LocalDate to, boolean approximate) {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  /** Puts the two days in order. */
  public BirthDate {
    if (to.isBefore(from)) {
      LocalDate first = to;
      to = from;
      from = first;
    }
  }

  /**
   * A known day.
   *
   * @param day the day
   * @return an interval of one day
   */
  public static BirthDate on(LocalDate day) {
    return new BirthDate(day, day, false);
  }

  /**
   * Any day of some years.
   *
   * @param first the first year
   * @param last the last year, inclusive
   * @param approximate whether years near them are possible too
   * @return the interval
   */
  public static BirthDate inYears(int first, int last, boolean approximate) {
    return new BirthDate(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), approximate);
  }

  /**
   * Whether one day is meant.
   *
   * @return false for months, years and longer intervals, and for approximate days
   */
  public boolean isDay() {
    return !approximate && from.equals(to);
  }

  /**
   * Reads the ways in which lists write birth dates: {@code 1970-05-01}, {@code 1970-05}, {@code
   * 1970}, {@code 1968..1972}, {@code 1968 to 1972}, {@code ~1970}, {@code circa 1970}, {@code 01
   * May 1970}, {@code May 1970}, {@code 1970/05/01}, {@code 昭和45年5月1日}, {@code S45.5.1}, {@code
   * 民國59年5月1日}. Years of the Hijri calendars and of the Buddhist era are kept as they are written.
   *
   * @param text a date; unknown parts of a day may be {@code 00}
   * @return {@code null} for what is no date
   */
  public static @Nullable BirthDate parse(String text) {
    String rest = text.strip().toLowerCase(Locale.ROOT);
    boolean approximate = false;
    for (String about : new String[] {"~", "circa ", "approximately ", "c. ", "about "}) {
      if (rest.startsWith(about)) {
        rest = rest.substring(about.length()).strip();
        approximate = true;
      }
    }
    try {
      return interval(EraDate.written(rest), approximate);
    } catch (DateTimeException | NumberFormatException noDate) {
      return null;
    }
  }

  private static @Nullable BirthDate interval(String text, boolean approximate) {
    int dots = text.indexOf("..");
    int word = text.indexOf(" to ");
    if (dots < 0 && word < 0) {
      return single(text, approximate);
    }
    int end = dots < 0 ? word : dots;
    BirthDate first = single(text.substring(0, end).strip(), approximate);
    String after = text.substring(end + (dots < 0 ? 4 : 2)).strip();
    BirthDate last = single(after.startsWith("circa ") ? after.substring(6) : after, approximate);
    return first == null || last == null ? null : new BirthDate(first.from, last.to, approximate);
  }

  private static @Nullable BirthDate single(String text, boolean approximate) {
    String[] parts = text.contains("-") ? text.split("-", -1) : text.split(" ", -1);
    boolean written = !text.contains("-");
    if (parts.length == 0 || parts.length > 3) {
      return null;
    }
    int year = Integer.parseInt(parts[written ? parts.length - 1 : 0]);
    boolean otherCalendar = (year >= 1250 && year <= 1500) || (year >= 2400 && year <= 2650);
    if (!otherCalendar && (year < 1850 || year > 2200)) {
      return null;
    }
    int month = parts.length < 2 ? 0 : month(parts[written ? parts.length - 2 : 1]);
    int day = parts.length < 3 ? 0 : Integer.parseInt(parts[written ? 0 : 2]);
    if (month == 0) {
      return inYears(year, year, approximate);
    }
    YearMonth of = YearMonth.of(year, month);
    // The second month of other calendars has days that ours has not.
    return day == 0 || (otherCalendar && day > of.lengthOfMonth() && day < 32)
        ? new BirthDate(of.atDay(1), of.atEndOfMonth(), approximate)
        : new BirthDate(of.atDay(day), of.atDay(day), approximate);
  }

  private static int month(String text) {
    int at = text.length() < 3 ? -1 : MONTHS.indexOf(text.substring(0, 3));
    return at < 0 ? Integer.parseInt(text) : at / 3 + 1;
  }

  @Override
  public String toString() {
    return "BirthDate[" + (isDay() ? "day" : "interval") + "]";
  }
}
