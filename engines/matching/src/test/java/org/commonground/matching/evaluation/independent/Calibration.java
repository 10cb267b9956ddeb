package org.commonground.matching.evaluation.independent;

import java.util.List;
import java.util.Locale;

/**
 * Whether scores say how likely it is that somebody is meant, under the mix of this evaluation:
 * trials of all kinds, ordinary people, and people alike on purpose. Of an innocent person the best
 * match counts, of a listed one the entry that is meant; what is not shown has the score 0.
 */
record Calibration(List<Measured> trials, Price price) {
  private static final double[] FROM = {0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1};

  String table() {
    List<Double> listed = trials.stream().map(Measured::score).toList();
    List<Double> ordinary = price.ordinary();
    List<Double> hard = price.hard().values().stream().flatMap(List::stream).toList();
    var table =
        new StringBuilder(
            "\n| score | listed | ordinary | alike on purpose | true % |\n| --- | ---: | ---: | ---: | ---: |\n");
    for (int i = 0; i + 1 < FROM.length; i++) {
      long right = within(listed, i);
      long all = right + within(ordinary, i) + within(hard, i);
      table.append(
          String.format(
              Locale.ROOT,
              "| %.2f to %.2f | %d | %d | %d | %s |%n",
              FROM[i],
              FROM[i + 1],
              right,
              within(ordinary, i),
              within(hard, i),
              new Share((int) right, (int) all).percent()));
    }
    table.append(
        String.format(
            Locale.ROOT,
            "%nAUC against ordinary people %.4f, against those alike on purpose %.4f%n",
            areaUnderCurve(listed, ordinary),
            areaUnderCurve(listed, hard)));
    table.append(
        String.format(
            Locale.ROOT,
            "Brier with ordinary people %.4f, with all %.4f%n",
            brier(listed, ordinary),
            brier(
                listed,
                java.util.stream.Stream.of(ordinary, hard).flatMap(List::stream).toList())));
    return table.toString();
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
