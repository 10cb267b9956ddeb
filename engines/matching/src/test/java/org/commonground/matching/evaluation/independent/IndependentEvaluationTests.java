package org.commonground.matching.evaluation.independent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonground.matching.screening.Screener;
import org.commonground.matching.screening.ScreeningSettings;
import org.commonground.matching.screening.Thresholds;
import org.commonground.matching.screening.Traveller;
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
    var made = new MadePeople(ofEach, SEED);
    var ground = new Ground(made.entries(), SEED);
    var screener = Screener.of(ground.lists(), SHOWING_MORE);
    var innocents = new Innocents(ground.real(), SEED);
    tell("screener");
    double threshold = threshold(screener, innocents);
    hard(screener, innocents, threshold);

    tell("innocents");
    List<Measured> measured =
        new Trials(ground, made, ofEach)
            .all().stream().map(it -> Measured.of(screener, it)).toList();
    var findings = new Findings(measured, threshold);

    tell("trials");
    print(findings);
    Files.writeString(Path.of("target", "independent-examples.txt"), findings.examples(40, 8));
    assertThat(findings.found(findings.of("as listed")).value()).isGreaterThan(0.97);
  }

  private static void tell(String step) {
    long cpu = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    System.out.printf("%s done after %d ms of CPU time%n", step, cpu / 1_000_000);
  }

  private static double threshold(Screener screener, Innocents innocents) {
    List<Traveller> synthetic = Innocents.synthetic().subList(0, FULL ? 10_000 : 5_000);
    List<Traveller> similar = innocents.ofTheSameCultures(FULL ? 10_000 : 5_000);
    List<Traveller> everybody = new ArrayList<>(synthetic);
    everybody.addAll(similar);
    System.out.printf(
        Locale.ROOT,
        "0.1 %% alert at: synthetic %.3f, of the same cultures %.3f, together %.3f%n",
        strictest(screener, synthetic),
        strictest(screener, similar),
        strictest(screener, everybody));
    return strictest(screener, everybody);
  }

  /** The lowest threshold at which no more than one of a thousand alerts. */
  private static double strictest(Screener screener, List<Traveller> travellers) {
    List<Double> scores =
        travellers.stream().map(it -> screener.screen(it).score()).sorted().toList().reversed();
    return Math.nextUp(scores.get(travellers.size() / 1000));
  }

  private static void hard(Screener screener, Innocents innocents, double threshold) {
    innocents
        .hard(FULL ? 2000 : 300)
        .forEach((kind, travellers) -> {
          List<Double> scores = travellers.stream().map(it -> screener.screen(it).score()).toList();
          System.out.printf(
              Locale.ROOT,
              "| %s | %s | %s | %s |%n",
              kind,
              above(scores, threshold),
              above(scores, 0.6),
              above(scores, 0.9));
        });
  }

  private static String above(List<Double> scores, double threshold) {
    return new Share((int) scores.stream().filter(it -> it >= threshold).count(), scores.size())
        .percent();
  }

  private static void print(Findings findings) {
    System.out.println(findings.table());
    for (String script :
        findings.of().stream().map(it -> it.trial().script()).distinct().toList()) {
      System.out.print(findings.row(script, findings.ofScript(script)));
    }
  }
}
