package org.commonground.matching.evaluation.independent;

import java.util.List;
import org.commonground.matching.screening.Match;
import org.commonground.matching.screening.Screener;
import org.commonground.matching.screening.Traveller;

/**
 * What became of a trial.
 *
 * @param score of the person's entry; 0 when it is not among the matches that are shown
 * @param amongTenByName whether the entry is among the ten best when only the name is known
 */
record Measured(Trial trial, double score, boolean amongTenByName) {

  static Measured of(Screener screener, Trial trial) {
    var named = Traveller.named("X", trial.traveller().name());
    double score = score(screener.screen(trial.traveller()).matches(), trial);
    return new Measured(trial, score, score(screener.rank(named).matches(), trial) > 0);
  }

  static Share atLeast(List<Measured> all, double threshold) {
    return new Share((int) all.stream().filter(it -> it.score >= threshold).count(), all.size());
  }

  static Share amongTen(List<Measured> all) {
    return new Share((int) all.stream().filter(Measured::amongTenByName).count(), all.size());
  }

  private static double score(List<Match> matches, Trial trial) {
    for (Match match : matches) {
      if (match.list().equals(trial.list()) && match.reference().equals(trial.reference())) {
        return match.score();
      }
    }
    return 0;
  }
}
