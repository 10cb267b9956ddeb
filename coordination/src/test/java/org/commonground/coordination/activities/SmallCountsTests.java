package org.commonground.coordination.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.commonground.iati.Indicator.Dimension;
import org.commonground.iati.Indicator.Measurement;
import org.commonground.iati.Narratives;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallCountsTests {
  @Test
  void showsCountsOfFiveAndMore() {
    assertThat(
            SmallCounts.hidden(
                List.of(all("30"), of("sex", "female", "25"), of("sex", "male", "5"))))
        .isEmpty();
  }

  @Test
  void hidesOneMoreSoThatTheTotalDoesNotGiveASmallCountAway() {
    assertThat(
            SmallCounts.hidden(
                List.of(all("30"), of("sex", "female", "27"), of("sex", "male", "3"))))
        .containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void twoSmallCountsHideEachOther() {
    var hidden =
        SmallCounts.hidden(
            List.of(
                all("25"),
                of("age", "15-24", "2"),
                of("age", "25-64", "20"),
                of("age", "65+", "3")));

    assertThat(hidden).containsExactlyInAnyOrder(1, 3);
  }

  @Test
  void twoSmallCountsThatAreAsLargeAsCanBeNeedAThird() {
    var hidden =
        SmallCounts.hidden(
            List.of(
                all("28"),
                of("age", "15-24", "4"),
                of("age", "25-64", "20"),
                of("age", "65+", "4")));

    assertThat(hidden).containsExactlyInAnyOrder(1, 2, 3);
  }

  @Test
  void hidesASmallTotal() {
    assertThat(SmallCounts.hidden(List.of(all("3")))).containsExactly(0);
  }

  @Test
  void showsZeroWhereNothingSmallIsHidden() {
    assertThat(SmallCounts.hidden(List.of(of("sex", "female", "12"), of("sex", "male", "0"))))
        .isEmpty();
  }

  @Test
  void hidesASplitByTwoThingsAsAWhole() {
    var hidden =
        SmallCounts.hidden(
            List.of(
                of("sex", "female", "20"),
                both("female", "15-24", "2"),
                both("female", "25-64", "18")));

    assertThat(hidden).containsExactlyInAnyOrder(1, 2);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noSmallCountCanBeWorkedOutFromTheTotalAndWhatIsShown(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      int[] counts = random.ints(2 + random.nextInt(4), 0, 14).toArray();
      var actuals = new ArrayList<Measurement>();
      for (int i = 0; i < counts.length; i++) {
        actuals.add(of("age", "group " + i, String.valueOf(counts[i])));
      }
      var hidden = SmallCounts.hidden(actuals);
      assertThat(isSafe(counts, hidden)).as("counts %s, hidden %s", counts, hidden).isTrue();
    }
  }

  /**
   * A reader knows the total and that a hidden count is from one to four or was hidden with one.
   */
  private static boolean isSafe(int[] counts, Set<Integer> hidden) {
    boolean hasSmall = java.util.Arrays.stream(counts).anyMatch(it -> it > 0 && it < 5);
    if (!hasSmall) {
      return hidden.isEmpty();
    }
    long others = java.util.Arrays.stream(counts).filter(it -> it > 0).count();
    // A lone count is its own total, which is hidden where it is stated.
    return hidden.size() >= 2 || others == 1;
  }

  private static Measurement all(String value) {
    return measurement(value, List.of());
  }

  private static Measurement of(String name, String part, String value) {
    return measurement(value, List.of(new Dimension(name, part)));
  }

  private static Measurement both(String sex, String age, String value) {
    return measurement(value, List.of(new Dimension("sex", sex), new Dimension("age", age)));
  }

  private static Measurement measurement(String value, List<Dimension> dimensions) {
    return new Measurement(value, dimensions, List.of(), Narratives.NONE, null);
  }
}
