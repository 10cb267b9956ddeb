package org.commonground.matching.screening;

import org.commonground.matching.Operation;

/**
 * How a traveller's birth date stands to one of a list, and what that weighs in nats.
 *
 * <p>Hot path: every candidate passes here. Measured by {@code ScreeningBenchmark}. Days are
 * numbers {@code yyyymmdd}, so that digits can be compared as people mistype them.
 */
enum BirthComparison {
  SAME_DAY(Operation.EXACT, 9.0),
  SAME_NEW_YEARS_DAY(Operation.EXACT, 4.5),
  SWAPPED(Operation.DAY_MONTH_SWAPPED, 5.5),
  TYPO(Operation.DIGIT_TYPO, 3.4),
  IN_YEAR(Operation.WITHIN, 3.3),
  IN_YEARS(Operation.WITHIN, 1.8),
  OTHER_CALENDAR(Operation.OTHER_CALENDAR, 4.0),
  NEAR_YEAR(Operation.NEAR, 1.0),
  OTHER_DAY_OF_YEAR(Operation.NEAR, 0.0),
  UNKNOWN(Operation.NEAR, 0.0),
  FAR(Operation.CONTRADICTION, -2.5),
  FARTHER(Operation.CONTRADICTION, -6.0),
  FARTHEST(Operation.CONTRADICTION, -9.0);

  private static final int FIRST_OF_JANUARY = 101;

  final Operation operation;
  final double weight;

  BirthComparison(Operation operation, double weight) {
    this.operation = operation;
    this.weight = weight;
  }

  /**
   * Compares two intervals of days, both ends included.
   *
   * @param approximate whether one of the intervals is
   */
  static BirthComparison of(int from, int to, int theirFrom, int theirTo, boolean approximate) {
    boolean day = from == to;
    boolean theirDay = theirFrom == theirTo && !approximate;
    if (day && theirDay) {
      return days(from, theirFrom);
    }
    if (from <= theirTo && theirFrom <= to) {
      int years = Math.max(theirTo / 10000 - theirFrom / 10000, to / 10000 - from / 10000);
      return years == 0 ? IN_YEAR : IN_YEARS;
    }
    int apart = from > theirTo ? from / 10000 - theirTo / 10000 : theirFrom / 10000 - to / 10000;
    int tolerance = approximate ? 2 : 1;
    if (apart <= tolerance) {
      return NEAR_YEAR;
    }
    return apart <= tolerance + 2 ? FAR : apart <= tolerance + 8 ? FARTHER : FARTHEST;
  }

  /**
   * The same where one of the two was brought from another calendar. The new moon is seen a day
   * earlier or later: a day apart counts as the same.
   *
   * @param doubtful whether it may be a date of ours as well, so that only a day tells anything
   */
  BirthComparison inOtherCalendar(boolean doubtful) {
    if (weight > IN_YEAR.weight) {
      return OTHER_CALENDAR;
    }
    return doubtful ? FARTHEST : this;
  }

  private static BirthComparison days(int ours, int theirs) {
    if (ours == theirs) {
      return ours % 10000 == FIRST_OF_JANUARY ? SAME_NEW_YEARS_DAY : SAME_DAY;
    }
    int years = Math.abs(ours / 10000 - theirs / 10000);
    boolean placeholder = ours % 10000 == FIRST_OF_JANUARY || theirs % 10000 == FIRST_OF_JANUARY;
    if (years == 0 && placeholder) {
      return IN_YEAR;
    }
    if (years == 0 && ours / 100 % 100 == theirs % 100 && ours % 100 == theirs / 100 % 100) {
      return SWAPPED;
    }
    boolean usualSlip = years == 1 || years == 100;
    if ((ours % 10000 == theirs % 10000 && usualSlip) || isDigitTypo(ours, theirs)) {
      return TYPO;
    }
    if (years == 0) {
      return OTHER_DAY_OF_YEAR;
    }
    return years == 1 ? FAR : years <= 5 ? FARTHER : FARTHEST;
  }

  /**
   * What two days of two years can weigh at most: a slip in days that swaps a year's digit with a
   * month's changes one digit of the year.
   */
  static double mostInYears(int ours, int theirs) {
    int years = Math.abs(ours - theirs);
    if (years == 0) {
      return SWAPPED.weight;
    }
    if (years == 1 || years == 100 || isDigitTypo(ours, theirs)) {
      return TYPO.weight;
    }
    return years <= 5 ? FARTHER.weight : FARTHEST.weight;
  }

  /** One digit differs, or two neighbours are swapped. */
  static boolean isDigitTypo(int ours, int theirs) {
    int different = 0;
    int highest = 0;
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      int difference = ours % 10 - theirs % 10;
      if (difference != 0) {
        boolean neighbour = different == 1 && highest == i - 1;
        if (different > 0 && !(neighbour && sum + difference == 0)) {
          return false;
        }
        different++;
        highest = i;
        sum += difference;
      }
      ours /= 10;
      theirs /= 10;
    }
    return different == 1 || (different == 2 && sum == 0);
  }
}
