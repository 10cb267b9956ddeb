package org.commonground.coordination.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.commonground.iati.Activity;

/**
 * The days between which an activity ran, counted since 1970.
 *
 * <p>With one day known that is the only day, except that what has started and states no end runs
 * on. Where the status says that the work is over or at rest, it runs on until its source last said
 * so and no longer. Swapped days are put in order: that the source is wrong is for the rules to
 * say.
 *
 * @param first the first day
 * @param last the last day; {@link Fields#OPEN} when it runs on
 */
record RunningDays(long first, long last) {
  static final int FIRST_YEAR = 1950;
  static final int LAST_YEAR = 2100;

  private static final int YEAR_BITS = 16;

  /** Finalisation (work complete, the books still open), closed, cancelled, suspended. */
  private static final Set<String> OVER = Set.of("3", "4", "5", "6");

  /** The days of an activity as it was stated at an instant; absent when it states none. */
  static Optional<RunningDays> of(Activity activity, Instant statedAt) {
    var start = activity.start().map(LocalDate::toEpochDay);
    var end = activity.end().map(LocalDate::toEpochDay);
    if (start.isEmpty()) {
      return end.map(day -> new RunningDays(day, day));
    }
    long first = start.get();
    long last = end.orElseGet(() -> open(activity, first, statedAt));
    return Optional.of(new RunningDays(Math.min(first, last), Math.max(first, last)));
  }

  private static long open(Activity activity, long first, Instant statedAt) {
    return activity.status().filter(OVER::contains).isEmpty()
        ? Fields.OPEN
        : Math.max(first, LocalDate.ofInstant(statedAt, ZoneOffset.UTC).toEpochDay());
  }

  /** Both years in one number, as it is indexed. */
  long years() {
    int to = last == Fields.OPEN ? 0 : year(last);
    return (long) year(first) << YEAR_BITS | to;
  }

  static boolean isOpen(long years) {
    return (years & 0xffff) == 0;
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
