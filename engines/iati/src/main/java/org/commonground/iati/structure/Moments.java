package org.commonground.iati.structure;

/**
 * Days and moments as XML Schema writes them, with days that exist.
 *
 * @see "XML Schema part 2, 3.2.7.1 (dateTime) and 3.2.9.1 (date), lexical representation"
 */
final class Moments {
  private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  private static final int MAX_YEAR_DIGITS = 9;
  private static final int MAX_ZONE_HOURS = 14;

  private Moments() {}

  static boolean isDate(String value) {
    int end = endOfDay(value);
    return end > 0 && isZone(value, end);
  }

  static boolean isDateTime(String value) {
    int day = endOfDay(value);
    if (day < 0 || day >= value.length() || value.charAt(day) != 'T') {
      return false;
    }
    int end = endOfTime(value, day + 1);
    return end > 0 && isZone(value, end);
  }

  /** Where the day ends; -1 when there is none. */
  private static int endOfDay(String value) {
    int start = value.startsWith("-") ? 1 : 0;
    int year = value.indexOf('-', start);
    int digits = year - start;
    if (digits < 4 || digits > MAX_YEAR_DIGITS || (digits > 4 && value.charAt(start) == '0')) {
      return -1;
    }
    int number = number(value, start, year);
    int month = two(value, year + 1);
    int day = two(value, year + 4);
    if (number <= 0 || !isAt(value, year + 3, '-') || month < 1 || month > 12) {
      return -1;
    }
    return day < 1 || day > daysIn(number, month) ? -1 : year + 6;
  }

  private static int endOfTime(String value, int from) {
    int hour = two(value, from);
    int minute = two(value, from + 3);
    int second = two(value, from + 6);
    if (!isAt(value, from + 2, ':') || !isAt(value, from + 5, ':') || hour < 0 || hour > 24) {
      return -1;
    }
    if (minute < 0 || minute > 59 || second < 0 || second > 59) {
      return -1;
    }
    int end = endOfFraction(value, from + 8);
    boolean midnight = minute == 0 && second == 0 && isZero(value, from + 8, end);
    return hour == 24 && !midnight ? -1 : end;
  }

  private static boolean isZero(String value, int from, int to) {
    for (int i = from; i < to; i++) {
      if (value.charAt(i) != '0' && value.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  private static int endOfFraction(String value, int from) {
    if (!isAt(value, from, '.')) {
      return from;
    }
    int end = from + 1;
    while (end < value.length() && Numerals.isDigit(value.charAt(end))) {
      end++;
    }
    return end == from + 1 ? -1 : end;
  }

  private static boolean isZone(String value, int from) {
    if (from == value.length()) {
      return true;
    }
    if (isAt(value, from, 'Z')) {
      return value.length() == from + 1;
    }
    if (!isAt(value, from, '+') && !isAt(value, from, '-')) {
      return false;
    }
    int hours = two(value, from + 1);
    int minutes = two(value, from + 4);
    boolean shaped = value.length() == from + 6 && isAt(value, from + 3, ':');
    boolean inRange = hours >= 0 && minutes >= 0 && minutes <= 59;
    return shaped && inRange && hours * 60 + minutes <= MAX_ZONE_HOURS * 60;
  }

  private static boolean isAt(String value, int at, char expected) {
    return at < value.length() && value.charAt(at) == expected;
  }

  private static int two(String value, int from) {
    return from + 2 <= value.length() ? number(value, from, from + 2) : -1;
  }

  /** The number written between two places; -1 when anything but a digit stands there. */
  private static int number(String value, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      if (!Numerals.isDigit(value.charAt(i))) {
        return -1;
      }
      number = number * 10 + value.charAt(i) - '0';
    }
    return number;
  }

  private static int daysIn(int year, int month) {
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && !leap ? 28 : DAYS[month - 1];
  }
}
