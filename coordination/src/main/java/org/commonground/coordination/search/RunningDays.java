package org.commonground.coordination.search;

import java.time.LocalDate;
import java.util.Optional;
import org.commonground.iati.Activity;

/**
 * The days between which an activity ran, counted since 1970.
 *
 * <p>With one day known that is the only day, except that what has started and states no end runs
 * on. Swapped days are put in order: that the source is wrong is for the rules to say.
 *
 * @param first the first day
 * @param last the last day; {@link Fields#OPEN} when it runs on
 */
record RunningDays(long first, long last) {
  static final int FIRST_YEAR = 1950;
  static final int LAST_YEAR = 2100;

  private static final int YEAR_BITS = 16;

  static Optional<RunningDays> of(Activity activity) {
    var start = activity.start().map(LocalDate::toEpochDay);
    var end = activity.end().map(LocalDate::toEpochDay);
    if (start.isEmpty()) {
      return end.map(day -> new RunningDays(day, day));
    }
    long first = start.get();
    long last = end.orElse(Fields.OPEN);
    return Optional.of(new RunningDays(Math.min(first, last), Math.max(first, last)));
  }

  /** Both years in one number, as it is indexed. */
  long years() {
    int to = last == Fields.OPEN ? 0 : year(last);
    return (long) year(first) << YEAR_BITS | to;
  }

  static int firstYear(long years) {
    return (int) (years >>> YEAR_BITS);
  }

  /** The last year; for what runs on the given one, but never before it started. */
  static int lastYear(long years, int now) {
    int last = (int) (years & 0xffff);
    return last == 0 ? Math.max(now, firstYear(years)) : last;
  }

  private static int year(long day) {
    return Math.clamp(LocalDate.ofEpochDay(day).getYear(), FIRST_YEAR, LAST_YEAR);
  }
}
