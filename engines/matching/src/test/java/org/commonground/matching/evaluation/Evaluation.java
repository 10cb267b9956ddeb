package org.commonground.matching.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.commonground.matching.lists.WatchList;
import org.commonground.matching.screening.Screener;
import org.commonground.matching.screening.ScreeningSettings;
import org.commonground.matching.screening.Thresholds;
import org.commonground.matching.screening.Traveller;

/** How many listed people are found at a rate of alerts for people who are on no list. */
final class Evaluation {
  private final Screener screener;
  private final double threshold;

  /** Found of all, at the threshold and among the ten best. */
  record Recall(int found, int amongTen, int all) {
    double share() {
      return all == 0 ? 1 : (double) found / all;
    }

    double shareAmongTen() {
      return all == 0 ? 1 : (double) amongTen / all;
    }

    Recall plus(Recall other) {
      return new Recall(found + other.found, amongTen + other.amongTen, all + other.all);
    }
  }

  /** Sets the threshold so that at most this share of the innocent is alerted. */
  Evaluation(List<WatchList> lists, List<Traveller> innocent, double mostAlerted) {
    this.screener = Screener.of(lists, ScreeningSettings.usual());
    List<Double> scores = new ArrayList<>();
    int alerted = 0;
    for (Traveller traveller : innocent) {
      double score = screener.screen(traveller).score();
      scores.add(score);
      alerted += score > 0 ? 1 : 0;
    }
    scores.sort(Comparator.reverseOrder());
    int allowed = (int) (innocent.size() * mostAlerted);
    this.threshold = Math.max(Thresholds.USUAL.review(), Math.nextUp(scores.get(allowed)));
    System.out.printf(
        Locale.ROOT,
        "threshold %.4f for %d of %d alerted; %d alerted at the usual threshold%n",
        threshold,
        allowed,
        innocent.size(),
        alerted);
  }

  double threshold() {
    return threshold;
  }

  /** By variation; prints a table, the worst first. */
  Map<String, Recall> recall(List<Case> cases) {
    Map<String, Recall> recall = new TreeMap<>();
    for (Case each : cases) {
      recall.merge(each.variation(), found(each), Recall::plus);
    }
    recall.entrySet().stream()
        .sorted(Comparator.comparingDouble(it -> it.getValue().share()))
        .forEach(it ->
            System.out.printf(
                Locale.ROOT,
                "%-28s %5.1f %% found, %5.1f %% among ten, of %d%n",
                it.getKey(),
                100 * it.getValue().share(),
                100 * it.getValue().shareAmongTen(),
                it.getValue().all()));
    return recall;
  }

  /** Found is who is alerted for; among ten is who is shown when all are asked for. */
  private Recall found(Case each) {
    boolean found =
        screener.screen(each.traveller()).matches().stream()
            .anyMatch(it -> each.isOf(it) && it.score() >= threshold);
    boolean amongTen = screener.rank(each.traveller()).matches().stream().anyMatch(each::isOf);
    return new Recall(found ? 1 : 0, amongTen ? 1 : 0, 1);
  }
}
