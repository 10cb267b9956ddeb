package org.commonground.matching.evaluation.independent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.commonground.matching.NameSimilarity;
import org.commonground.matching.ParsedName;
import org.commonground.matching.SharedData;
import org.junit.jupiter.api.Test;

/**
 * Pairs of names that people have judged, in two halves: the threshold that is best for one is
 * tried on the other. A threshold that was fitted to the pairs would lose much there.
 */
class JudgedPairsTests {

  private record Judged(double similarity, boolean same) {}

  @Test
  void theBestThresholdOfOneHalfServesTheOther() {
    List<Judged> pairs = pairs();
    List<Judged> even =
        IntStream.range(0, pairs.size()).filter(it -> it % 2 == 0).mapToObj(pairs::get).toList();
    List<Judged> odd =
        IntStream.range(0, pairs.size()).filter(it -> it % 2 == 1).mapToObj(pairs::get).toList();

    double stated = f1(pairs, 0.5);
    double crossed = (f1(odd, best(even)) + f1(even, best(odd))) / 2;
    double area = Calibration.areaUnderCurve(similarities(pairs, true), similarities(pairs, false));
    System.out.printf(
        Locale.ROOT,
        "judged pairs %d: F1 %.3f at 0.5, %.3f crossed (thresholds %.2f, %.2f), best of all %.3f at %.2f, AUC %.3f%n",
        pairs.size(),
        stated,
        crossed,
        best(even),
        best(odd),
        f1(pairs, best(pairs)),
        best(pairs),
        area);

    assertThat(stated).isGreaterThan(0.84);
    assertThat(Math.abs(stated - crossed)).isLessThan(0.04);
    assertThat(area).isGreaterThan(0.88);
  }

  private static List<Judged> pairs() {
    List<Judged> pairs = new ArrayList<>();
    String text = new String(SharedData.bytes("names/name_pairs.csv"), StandardCharsets.UTF_8);
    for (String line : text.lines().skip(1).toList()) {
      String[] row = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
      boolean person = row[1].equals("Person");
      double similarity = NameSimilarity.of(parsed(row[2], person), parsed(row[3], person));
      pairs.add(new Judged(similarity, row[4].equals("true")));
    }
    return pairs;
  }

  private static ParsedName parsed(String name, boolean person) {
    String bare = name.replace("\"", "");
    return person ? ParsedName.ofPerson(bare) : ParsedName.ofOrganisation(bare);
  }

  private static List<Double> similarities(List<Judged> pairs, boolean same) {
    return pairs.stream().filter(it -> it.same == same).map(Judged::similarity).toList();
  }

  private static double best(List<Judged> pairs) {
    double best = 0;
    for (double threshold = 0.05; threshold < 1; threshold += 0.01) {
      best = f1(pairs, threshold) > f1(pairs, best) ? threshold : best;
    }
    return best;
  }

  private static double f1(List<Judged> pairs, double threshold) {
    int right = 0;
    int wrong = 0;
    for (Judged pair : pairs) {
      boolean said = pair.similarity >= threshold;
      right += said && pair.same ? 1 : 0;
      wrong += said != pair.same ? 1 : 0;
    }
    return 2.0 * right / (2 * right + wrong);
  }
}
