package org.commonground.matching.screening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.chrono.ThaiBuddhistDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonground.matching.lists.BirthDate;

/**
 * Birth dates of other calendars than ours: the years tell the lunar and the solar Hijri calendar
 * and the Buddhist era; those of the Ethiopian calendar look like years of ours.
 *
 * <p>The lunar calendar is that of Umm al-Qura as the JDK has it, where the moon was seen a day
 * earlier or later; leap years of the solar one follow its cycle of 33 years, which is exact for
 * everybody alive.
 */
final class OtherCalendars {
  private static final int FIRST_HIJRI = 1250;
  private static final int LAST_HIJRI = 1500;
  private static final int FIRST_BUDDHIST = 2400;

  /** The first day of the solar year 1375. */
  private static final LocalDate SOLAR_1375 = LocalDate.of(1996, 3, 20);

  /** The day before the first of the Ethiopian calendar, counted from 1 January 1970. */
  private static final int ETHIOPIAN = 1724220 - 2440588;

  private OtherCalendars() {}

  static boolean isOther(BirthDate date) {
    int year = date.from().getYear();
    return (year >= FIRST_HIJRI && year <= LAST_HIJRI) || year >= FIRST_BUDDHIST;
  }

  /** Each meaning of a date whose year is not of our calendar. */
  static List<BirthDate> readings(BirthDate date) {
    List<BirthDate> readings = new ArrayList<>(2);
    if (date.from().getYear() >= FIRST_BUDDHIST) {
      add(date, OtherCalendars::buddhist, readings);
    } else {
      add(date, OtherCalendars::lunar, readings);
      add(date, OtherCalendars::solar, readings);
    }
    return readings;
  }

  private static void add(
      BirthDate date, UnaryOperator<LocalDate> calendar, List<BirthDate> readings) {
    try {
      LocalDate from = calendar.apply(date.from());
      LocalDate to = calendar.apply(date.to());
      readings.add(new BirthDate(from, to, date.approximate()));
    } catch (DateTimeException noSuchDay) {
      // This calendar has no such day: it is of the other one.
    }
  }

  private static LocalDate buddhist(LocalDate day) {
    return LocalDate.from(
        ThaiBuddhistDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
  }

  /** The last months of a year have 29 or 30 days; the end of an interval may be a day too far. */
  private static LocalDate lunar(LocalDate day) {
    int last = HijrahDate.of(day.getYear(), day.getMonthValue(), 1).lengthOfMonth();
    int number = Math.min(last, day.getDayOfMonth());
    return LocalDate.from(HijrahDate.of(day.getYear(), day.getMonthValue(), number));
  }

  private static LocalDate solar(LocalDate day) {
    int days = 0;
    for (int year = 1375; year < day.getYear(); year++) {
      days += solarLength(year);
    }
    for (int year = day.getYear(); year < 1375; year++) {
      days -= solarLength(year);
    }
    int month = day.getMonthValue();
    int before = month < 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
    return SOLAR_1375.plusDays(days + before + day.getDayOfMonth() - 1);
  }

  private static int solarLength(int year) {
    return switch (year % 33) {
      case 1, 5, 9, 13, 17, 22, 26, 30 -> 366;
      default -> 365;
    };
  }

  /** A day that looks like one of ours, taken as Ethiopian. */
  static BirthDate ethiopian(BirthDate date) {
    LocalDate day = date.from();
    int year = day.getYear();
    int days = 365 * year + Math.floorDiv(year, 4) + 30 * (day.getMonthValue() - 1);
    return BirthDate.on(
        LocalDate.ofEpochDay(ETHIOPIAN + 1L + days - 365 + day.getDayOfMonth() - 1));
  }
}
