package org.commonground.edifact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates and numbers as digits, read without exceptions. */
public final class Dates {
  private Dates() {}

  /**
   * A number of at most nine digits.
   *
   * @param digits the text
   * @return the number, or -1 when the text is empty, longer or has another character
   */
  public static int number(String digits) {
    return number(digits, 0, digits.length());
  }

  /**
   * A day written as year, month and day.
   *
   * @param digits eight digits, {@code CCYYMMDD}
   * @return the day, or null when the text is no day that exists
   */
  public static @Nullable LocalDate date(String digits) {
    return digits.length() == 8 ? date(number(digits, 0, 4), digits, 4) : null;
  }

  /**
   * A day whose year has two digits, taken to be the last such day not after a limit.
   *
   * @param digits six digits, {@code YYMMDD}
   * @param latest the last year that it can be in
   * @return the day, or null when the text is no day that exists
   */
  public static @Nullable LocalDate shortDate(String digits, int latest) {
    int year = digits.length() == 6 ? number(digits, 0, 2) : -1;
    if (year < 0) {
      return null;
    }
    int century = latest - latest % 100;
    return date(year <= latest % 100 ? century + year : century - 100 + year, digits, 2);
  }

  /**
   * A time written as year, month, day, hour, minute and perhaps second.
   *
   * @param digits 8, 12 or 14 digits, {@code CCYYMMDD[hhmm[ss]]}
   * @return the time, at midnight when there is only a day, or null when the text is no time
   */
  public static @Nullable LocalDateTime dateTime(String digits) {
    int length = digits.length();
    if (length != 8 && length != 12 && length != 14) {
      return null;
    }
    LocalDate day = date(number(digits, 0, 4), digits, 4);
    int hour = length > 8 ? number(digits, 8, 10) : 0;
    int minute = length > 8 ? number(digits, 10, 12) : 0;
    int second = length > 12 ? number(digits, 12, 14) : 0;
    if (day == null || hour < 0 || minute < 0 || second < 0 || minute > 59 || second > 59) {
      return null;
    }
    // 24:00 is written for the end of a day.
    return hour == 24 && minute == 0 && second == 0
        ? day.plusDays(1).atStartOfDay()
        : hour > 23 ? null : LocalDateTime.of(day, LocalTime.of(hour, minute, second));
  }

  private static @Nullable LocalDate date(int year, String digits, int from) {
    int month = number(digits, from, from + 2);
    int day = number(digits, from + 2, from + 4);
    boolean possible = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    if (!possible || (day > 28 && day > YearMonth.of(year, month).lengthOfMonth())) {
      return null;
    }
    return LocalDate.of(year, month, day);
  }

  private static int number(String digits, int from, int to) {
    if (from == to || to - from > 9 || to > digits.length()) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = 10 * number + c - '0';
    }
    return number;
  }
}
