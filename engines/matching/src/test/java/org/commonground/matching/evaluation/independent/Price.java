package org.commonground.matching.evaluation.independent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonground.matching.screening.Screener;
import org.commonground.matching.screening.Thresholds;
import org.commonground.matching.screening.Traveller;

/**
 * How innocent people score, by kind; 0 for those of whom nothing is shown.
 *
 * @param synthetic of a public benchmark
 * @param similar of the cultures of the lists
 * @param hard alike on purpose
 */
record Price(List<Double> synthetic, List<Double> similar, Map<String, List<Double>> hard) {

  static Price of(Screener screener, Innocents innocents, int ofEach) {
    Map<String, List<Double>> hard = new LinkedHashMap<>();
    innocents
        .hard(ofEach / 12)
        .forEach((kind, travellers) -> hard.put(kind, scores(screener, travellers)));
    return new Price(
        scores(screener, Innocents.synthetic().subList(0, ofEach)),
        scores(screener, innocents.ofTheSameCultures(ofEach)),
        hard);
  }

  private static List<Double> scores(Screener screener, List<Traveller> travellers) {
    return travellers.stream().map(it -> screener.screen(it).score()).toList();
  }

  /** Ordinary people: as many of the benchmark as of the lists' cultures. */
  List<Double> ordinary() {
    List<Double> all = new ArrayList<>(synthetic);
    all.addAll(similar);
    return all;
  }

  /** The lowest threshold at which no more than one of a thousand ordinary people alerts. */
  double threshold() {
    return threshold(ordinary());
  }

  private static double threshold(List<Double> scores) {
    return Math.nextUp(scores.stream().sorted().toList().reversed().get(scores.size() / 1000));
  }

  String table() {
    var table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "0.1 %% alert at: synthetic %.3f, similar %.3f, together %.3f%n%n",
            threshold(synthetic),
            threshold(similar),
            threshold()));
    table.append(
        "| innocent | of | alert %, at the threshold | review % | hit % |\n| --- | ---: | ---: | ---: | ---: |\n");
    row(table, "synthetic", synthetic);
    row(table, "of the same cultures", similar);
    hard.forEach((kind, scores) -> row(table, kind, scores));
    return table.append('\n').toString();
  }

  private void row(StringBuilder table, String kind, List<Double> scores) {
    table.append(
        String.format(
            Locale.ROOT,
            "| %s | %d | %s | %s | %s |%n",
            kind,
            scores.size(),
            above(scores, threshold()),
            above(scores, Thresholds.USUAL.review()),
            above(scores, Thresholds.USUAL.hit())));
  }

  private static String above(List<Double> scores, double threshold) {
    int above = (int) scores.stream().filter(it -> it >= threshold).count();
    return String.format(Locale.ROOT, "%.2f", 100 * new Share(above, scores.size()).value());
  }
}
