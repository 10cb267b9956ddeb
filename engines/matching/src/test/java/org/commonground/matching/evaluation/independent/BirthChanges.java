package org.commonground.matching.evaluation.independent;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.commonground.matching.lists.BirthDate;
import org.jspecify.annotations.Nullable;

/** What becomes of a day of birth between a person and a message. */
final class BirthChanges {
  /**
   * The day as it is stated; {@code null} where the change does not apply, or nothing is stated.
   */
  interface Stated {
    @Nullable BirthDate of(LocalDate day, Random random);
  }

  static final String NOT_STATED = "birth: not stated";

  private BirthChanges() {}

  static Map<String, Stated> all() {
    Map<String, Stated> all = new LinkedHashMap<>();
    all.put("birth: as listed", (day, random) -> BirthDate.on(day));
    all.put("birth: day and month swapped", BirthChanges::swapped);
    all.put(
        "birth: year off by one",
        (day, random) -> BirthDate.on(day.plusYears(random.nextBoolean() ? 1 : -1)));
    all.put(
        "birth: day off by one",
        (day, random) -> BirthDate.on(day.plusDays(random.nextBoolean() ? 1 : -1)));
    all.put(
        "birth: only the year",
        (day, random) -> BirthDate.inYears(day.getYear(), day.getYear(), false));
    all.put("birth: first of January", (day, random) -> BirthDate.on(day.withDayOfYear(1)));
    all.put("birth: one digit wrong", BirthChanges::digit);
    all.put(
        "birth: month wrong", (day, random) -> BirthDate.on(day.plusMonths(1 + random.nextInt(5))));
    all.put(
        "birth: decade wrong",
        (day, random) -> BirthDate.on(day.plusYears(random.nextBoolean() ? 10 : -10)));
    all.put("birth: century wrong", (day, random) -> BirthDate.on(day.plusYears(100)));
    all.put(NOT_STATED, (day, random) -> null);
    return all;
  }

  private static @Nullable BirthDate swapped(LocalDate day, Random random) {
    boolean possible = day.getDayOfMonth() <= 12 && day.getDayOfMonth() != day.getMonthValue();
    return possible
        ? BirthDate.on(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()))
        : null;
  }

  /** A figure of the day or of the last two of the year. */
  private static BirthDate digit(LocalDate day, Random random) {
    int year = day.getYear();
    LocalDate wrong =
        random.nextBoolean()
            ? day.withYear(year - year % 10 + random.nextInt(10))
            : day.withDayOfMonth(1 + (day.getDayOfMonth() + 9) % 28);
    return BirthDate.on(wrong);
  }
}
