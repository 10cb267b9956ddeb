package org.commonground.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.commonground.matching.screening.Traveller;
import org.junit.jupiter.api.Test;

/**
 * Recall at 0.1 % of the innocent alerted, against 100,000 names. What is asserted is lower than
 * what is reached, but fails when quality falls.
 */
class RecallTests {

  @Test
  void listedPeopleAreFoundUnderVariedNamesSeed20261129() {
    var people = new ListedPeople(RealLists.withFiller(100_000), 500, 20261129);
    List<Traveller> innocent = RealLists.travellers();
    var evaluation = new Evaluation(people.lists(), innocent, 0.001);
    var variations = new Variations(20261129, innocent.stream().map(Traveller::name).toList());

    Map<String, Evaluation.Recall> latin = evaluation.recall(people.variations(variations, 150));
    var all = latin.values().stream().reduce(Evaluation.Recall::plus).orElseThrow();
    System.out.printf("Latin variations together %.2f %%%n", 100 * all.share());
    var cyrillic = of(evaluation.recall(people.cyrillic()), "Cyrillic script");
    var arabic = of(evaluation.recall(people.arabic(300)), "Arabic script");
    var aliases = of(evaluation.recall(people.aliases(400)), "true alias");

    assertThat(evaluation.threshold()).isBetween(0.4, 0.75);
    assertThat(all.share()).isGreaterThan(0.955);
    assertThat(of(latin, "unchanged").share()).isGreaterThan(0.98);
    assertThat(cyrillic.share()).isGreaterThan(0.93);
    assertThat(arabic.shareAmongTen()).isGreaterThan(0.80);
    assertThat(aliases.shareAmongTen()).isGreaterThan(0.82);
  }

  private static Evaluation.Recall of(Map<String, Evaluation.Recall> recall, String variation) {
    return recall.getOrDefault(variation, new Evaluation.Recall(0, 0, 1));
  }
}
