package org.commonground.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonground.matching.NameSimilarity;
import org.commonground.matching.ParsedName;
import org.junit.jupiter.api.Test;

/** Pairs of names that people have judged: the same or not. */
class NamePairsTests {

  private record Judged(double similarity, boolean same) {}

  @Test
  void agreesWithJudgedPairs() {
    List<Judged> pairs = new ArrayList<>();
    for (List<String> row : Columns.of("names/name_pairs.csv", ',')) {
      boolean person = row.get(1).equals("Person");
      double similarity = NameSimilarity.of(parsed(row.get(2), person), parsed(row.get(3), person));
      pairs.add(new Judged(similarity, row.get(4).equals("true")));
    }

    double f1 = f1(pairs, 0.5);
    double area = areaUnderCurve(pairs);
    System.out.printf(Locale.ROOT, "judged pairs: F1 %.3f at 0.5, AUC %.3f%n", f1, area);

    assertThat(f1).isGreaterThan(0.83);
    assertThat(area).isGreaterThan(0.88);
  }

  private static ParsedName parsed(String name, boolean person) {
    return person ? ParsedName.ofPerson(name) : ParsedName.ofOrganisation(name);
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

  /** How often a pair that is the same is more alike than one that is not. */
  private static double areaUnderCurve(List<Judged> pairs) {
    double above = 0;
    int compared = 0;
    for (Judged same : pairs) {
      for (Judged other : pairs) {
        if (same.same && !other.same) {
          compared++;
          above +=
              same.similarity > other.similarity
                  ? 1
                  : same.similarity == other.similarity ? 0.5 : 0;
        }
      }
    }
    return above / compared;
  }
}
