package org.commonground.coordination.exchange.tables;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days as people write them.
 *
 * <p>A month, a quarter or a year is the days from its first to its last. Which of two small
 * numbers is the month, only a whole column can say: see {@link Order}.
 *
 * @param first the first day meant
 * @param last the last day meant
 */
record Days(LocalDate first, LocalDate last) {

  /** Which number comes first in {@code 3/4/2019}. */
  enum Order {
    UNKNOWN,
    DAY_FIRST,
    MONTH_FIRST
  }

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/. 年](\\d{1,2})(?:[-/. 月](\\d{1,2})日?)?月?(?:[Tt ].*)?");
  private static final Pattern PACKED = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
  private static final Pattern THREE =
      Pattern.compile(
          "(\\d{1,2})([-/. ])\\s?(\\d{1,2})[-/. ]\\s?(\\d{4}|\\d{2})(?:[Tt ,]+\\d{1,2}:.*| г\\.?)?");
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})(?: г(?:\\.|од)?)?年?");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
  private static final Pattern QUARTER =
      Pattern.compile(
          "(?:q|t|кв\\.?|第)\\s?([1-4])(?:季度)?[ -/]*((?:19|20)\\d{2})|((?:19|20)\\d{2})[ -/年]*(?:q|t|第)\\s?([1-4])(?:季度)?");
  private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[-/ .]*(?:de |of )?)?(\\p{L}[\\p{L}\\p{M} ]*?)\\.?[-/ .,]*(?:(\\d{1,2})(?:st|nd|rd|th)?,? )?(?:de |del )?'?(\\d{4}|\\d{2})(?: г\\.?| года| م)?");
  private static final Map<String, Integer> MONTHS = months();

  static Days of(LocalDate day) {
    return new Days(day, day);
  }

  /**
   * Reads a cell; empty when it is no day, or when only the order of its numbers could say which.
   */
  static Optional<Days> parse(Cell cell, Order order) {
    if (cell.kind() == Cell.Kind.DAY) {
      return Optional.of(of(LocalDate.parse(cell.text())));
    }
    String text =
        Spelling.westernDigits(cell.text())
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\s+", " ")
            .strip();
    try {
      return Optional.ofNullable(parse(text, order));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static @Nullable Days parse(String text, Order order) {
    Matcher it = YEAR_FIRST.matcher(text);
    if (it.matches()) {
      return it.group(3) == null
          ? month(number(it, 1), number(it, 2))
          : day(number(it, 1), number(it, 2), number(it, 3));
    }
    it = PACKED.matcher(text);
    if (it.matches()) {
      return day(number(it, 1), number(it, 2), number(it, 3));
    }
    it = THREE.matcher(text);
    if (it.matches()) {
      return three(it, order);
    }
    it = YEAR.matcher(text);
    if (it.matches()) {
      int year = number(it, 1);
      return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    it = MONTH_YEAR.matcher(text);
    if (it.matches()) {
      return month(number(it, 2), number(it, 1));
    }
    return inWords(text);
  }

  private static @Nullable Days inWords(String text) {
    Matcher it = QUARTER.matcher(text);
    if (it.matches()) {
      int year = Integer.parseInt(it.group(1) == null ? it.group(3) : it.group(2));
      int quarter = Integer.parseInt(it.group(1) == null ? it.group(4) : it.group(1));
      LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
      return new Days(first, first.plusMonths(3).minusDays(1));
    }
    if (SERIAL.matcher(text).matches()) {
      LocalDate day = Serials.day(new BigDecimal(text), false);
      return day == null ? null : of(day);
    }
    it = NAMED.matcher(text);
    Integer month = it.matches() ? MONTHS.get(Spelling.fold(it.group(2))) : null;
    if (month == null) {
      return null;
    }
    int year = year(it.group(4));
    String day = it.group(1) == null ? it.group(3) : it.group(1);
    return day == null ? month(year, month) : day(year, month, Integer.parseInt(day));
  }

  private static @Nullable Days three(Matcher it, Order order) {
    int one = number(it, 1);
    int two = number(it, 3);
    int year = year(it.group(4));
    Order found = order(one, two, it.group(2));
    Order used = found == Order.UNKNOWN ? order : found;
    if (used == Order.UNKNOWN && one != two) {
      return null;
    }
    return used == Order.MONTH_FIRST ? day(year, one, two) : day(year, two, one);
  }

  private static Order order(int one, int two, String separator) {
    // Nobody writes month.day.year with points.
    if (separator.equals(".") || one > 12) {
      return Order.DAY_FIRST;
    }
    return two > 12 ? Order.MONTH_FIRST : Order.UNKNOWN;
  }

  /** What a cell proves about the order of its column; absent when it has no order at all. */
  static Optional<Order> order(Cell cell) {
    if (cell.kind() != Cell.Kind.TEXT) {
      return Optional.empty();
    }
    Matcher it = THREE.matcher(Spelling.westernDigits(cell.text()).replaceAll("\\s+", " ").strip());
    if (!it.matches() || it.group(1).equals(it.group(3))) {
      return Optional.empty();
    }
    return Optional.of(order(number(it, 1), number(it, 3), it.group(2)));
  }

  private static Days day(int year, int month, int day) {
    return of(LocalDate.of(year, month, day));
  }

  private static Days month(int year, int month) {
    YearMonth whole = YearMonth.of(year, month);
    return new Days(whole.atDay(1), whole.atEndOfMonth());
  }

  /** Two digits are of 1970 to 2069. */
  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 4 ? year : year < 70 ? 2000 + year : 1900 + year;
  }

  private static int number(Matcher it, int group) {
    return Integer.parseInt(it.group(group));
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String tag :
        new String[] {"en", "en-GB", "fr", "es", "ru", "zh", "ar", "ar-SY", "ar-DZ", "ar-MA"}) {
      Locale locale = Locale.forLanguageTag(tag);
      for (Month month : Month.values()) {
        for (TextStyle style :
            new TextStyle[] {
              TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE
            }) {
          String name = Spelling.fold(month.getDisplayName(style, locale));
          if (!name.chars().allMatch(Character::isDigit)) {
            months.putIfAbsent(name, month.getValue());
          }
        }
      }
    }
    months.put("sept", 9);
    return months;
  }
}
