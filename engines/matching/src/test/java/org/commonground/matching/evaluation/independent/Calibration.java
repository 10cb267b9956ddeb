package org.commonground.matching.evaluation.independent;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whether scores say how likely it is that somebody is meant, under the mix of this evaluation:
 * trials of all kinds, ordinary people, and people alike on purpose. Of an innocent person the best
 * match counts, of a listed one the entry that is meant; what is not shown has the score 0.
 */
record Calibration(List<Measured> trials, Price price) {
  private static final String HEAD =
      """

      | score | listed | ordinary | alike on purpose | true % |
      | --- | ---: | ---: | ---: | ---: |
      """;
  private static final double[] FROM = {0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1};

  String table() {
    List<Double> listed = trials.stream().map(Measured::score).toList();
    List<Double> ordinary = price.ordinary();
    List<Double> hard = price.hard().values().stream().flatMap(List::stream).toList();
    List<Double> everybody = Stream.of(ordinary, hard).flatMap(List::stream).toList();
    var table = new StringBuilder(HEAD);
    for (int i = 0; i + 1 < FROM.length; i++) {
      long right = within(listed, i);
      long all = right + within(everybody, i);
      table.append("| %.2f to %.2f ".formatted(FROM[i], FROM[i + 1]));
      table.append("| %d | %d | %d ".formatted(right, within(ordinary, i), within(hard, i)));
      table.append("| %s |%n".formatted(new Share((int) right, (int) all).percent()));
    }
    table.append("%nAUC against ordinary people %.4f".formatted(areaUnderCurve(listed, ordinary)));
    table.append(", alike on purpose %.4f%n".formatted(areaUnderCurve(listed, hard)));
    table.append("Brier with ordinary people %.4f".formatted(brier(listed, ordinary)));
    return table.append(", with all %.4f%n".formatted(brier(listed, everybody))).toString();
  }

  /** Against ordinary people. */
  double areaUnderCurve() {
    return areaUnderCurve(trials.stream().map(Measured::score).toList(), price.ordinary());
  }

  private static long within(List<Double> scores, int band) {
    return scores.stream().filter(it -> it >= FROM[band] && it < FROM[band + 1]).count();
  }

  /** How often somebody listed scores higher than an innocent; half for the same score. */
  static double areaUnderCurve(List<Double> listed, List<Double> innocent) {
    double[] sorted = innocent.stream().mapToDouble(it -> it).sorted().toArray();
    double above = 0;
    for (double score : listed) {
      above += (rank(sorted, score) + rank(sorted, Math.nextUp(score))) / 2.0;
    }
    return above / listed.size() / sorted.length;
  }

  /** How many are below the score. */
  private static int rank(double[] sorted, double score) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) / 2;
      if (sorted[middle] < score) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double brier(List<Double> listed, List<Double> innocent) {
    double sum = listed.stream().mapToDouble(it -> (1 - it) * (1 - it)).sum();
    sum += innocent.stream().mapToDouble(it -> it * it).sum();
    return sum / (listed.size() + innocent.size());
  }
}
