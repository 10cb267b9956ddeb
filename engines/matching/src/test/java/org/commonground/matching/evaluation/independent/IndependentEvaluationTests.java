package org.commonground.matching.evaluation.independent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.commonground.matching.screening.Screener;
import org.commonground.matching.screening.ScreeningSettings;
import org.commonground.matching.screening.Thresholds;
import org.junit.jupiter.api.Test;

/**
 * Recall by kind of change at the threshold at which 0.1 % of innocent people alert. Tables are
 * printed; examples, which name people, go to {@code target}. {@code
 * -Dcommonground.evaluation=full} takes more of everything.
 */
class IndependentEvaluationTests {
  private static final boolean FULL = "full".equals(System.getProperty("commonground.evaluation"));
  private static final long SEED = 41;

  /** Shows lower scores than the usual settings do; the scores are the same. */
  private static final ScreeningSettings SHOWING_MORE =
      new ScreeningSettings(Map.of(), new Thresholds(0.5, 0.9), 10);

  @Test
  void listedPeopleAreFoundByRulesOfSomebodyElseSeed41() throws IOException {
    int ofEach = FULL ? 600 : 60;
    var made = new MadePeople(FULL ? 300 : 60, SEED);
    var ground = new Ground(made.entries(), SEED);
    var screener = Screener.of(ground.lists(), SHOWING_MORE);
    var price = Price.of(screener, new Innocents(ground.real(), SEED), FULL ? 10_000 : 4_000);
    List<Measured> measured =
        new Trials(ground, made, ofEach)
            .all().stream().map(it -> Measured.of(screener, it)).toList();
    var findings = new Findings(measured, price.threshold());

    String report = price.table() + findings.tables() + new Calibration(measured, price).table();
    System.out.println(report);
    Files.writeString(Path.of("target", "independent-evaluation.md"), report);
    Files.writeString(Path.of("target", "independent-examples.txt"), findings.examples(60, 8));
    assertThat(findings.found(findings.kind("as listed")).value()).isGreaterThan(0.97);
  }
}
