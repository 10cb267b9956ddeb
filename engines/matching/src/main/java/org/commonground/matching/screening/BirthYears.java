package org.commonground.matching.screening;

import java.util.Arrays;
import java.util.List;
import org.commonground.matching.lists.BirthDate;

/**
 * What a birth date can weigh by its year alone, so that most namesakes of another age need no
 * look.
 *
 * <p>Hot path: read for each name that shares words with a traveller's. Measured by {@code
 * ScreeningBenchmark}. The year of an entry is its facet: 0 unless it is born on one known day of
 * the years from {@value #FIRST} on.
 */
final class BirthYears {
  private static final int FIRST = 1880;
  private static final int YEARS = 256;

  /** Those of the same day are found by the day. */
  private static final double MOST = BirthComparison.SWAPPED.weight;

  private static final float[] WITHOUT_DATE = same(BirthComparison.UNKNOWN.weight);
  private static final float[] ANY_DATE = same(MOST);
  private static final float[][] OF_YEARS = new float[YEARS][];

  static {
    for (int i = 1; i < YEARS; i++) {
      OF_YEARS[i] = ofYear(FIRST + i);
    }
  }

  private BirthYears() {}

  static byte facetOf(List<BirthDate> dates) {
    BirthDate date = dates.size() == 1 ? dates.getFirst() : null;
    return date == null || !date.isDay() ? 0 : facet(date.from().getYear());
  }

  /**
   * What the birth date can add, by facet.
   *
   * @param facts the traveller's
   */
  static float[] mostFor(Facts facts) {
    if (facts.from.length == 0) {
      return WITHOUT_DATE;
    }
    byte facet = facts.isOneDay() ? facet(facts.from[0] / 10000) : 0;
    return facet == 0 ? ANY_DATE : OF_YEARS[facet & 0xff];
  }

  private static byte facet(int year) {
    int number = year - FIRST;
    return number > 0 && number < YEARS ? (byte) number : 0;
  }

  private static float[] same(double weight) {
    float[] all = new float[YEARS];
    Arrays.fill(all, (float) weight);
    return all;
  }

  private static float[] ofYear(int year) {
    float[] most = ANY_DATE.clone();
    for (int i = 1; i < YEARS; i++) {
      most[i] = (float) BirthComparison.mostInYears(year, FIRST + i);
    }
    return most;
  }
}
