package org.commonground.iati.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.commonground.iati.Element;
import org.commonground.iati.corpus.Corpus;
import org.commonground.iati.corpus.Mutations;
import org.commonground.iati.corpus.OfficialXsd;
import org.commonground.iati.corpus.PlainReader;
import org.junit.jupiter.api.Test;

/** Our table and the official XSD have to say the same of every record. */
class AgreementWithXsdTests {
  @Test
  void everyRealActivityGetsTheVerdictOfTheXsd() {
    compare(Corpus.activities(), OfficialXsd.activities(), "real activities");
  }

  @Test
  void mutatedActivitiesGetTheVerdictOfTheXsdForSeed1() {
    var mutations = new Mutations(new SplittableRandom(1));
    List<Element> mutated = new ArrayList<>();
    for (Element activity : sample(Corpus.activities(), 1500)) {
      for (int i = 0; i < 3; i++) {
        mutated.add(mutations.mutate(activity));
      }
    }
    compare(mutated, OfficialXsd.activities(), "mutated activities");
  }

  @Test
  void mutatedRichRecordsGetTheVerdictOfTheXsdForSeed2() {
    var mutations = new Mutations(new SplittableRandom(2));
    compare(many(Examples.FULL_ACTIVITY, mutations, 6000), OfficialXsd.activities(), "rich");
    compare(many(Examples.ORGANISATION, mutations, 6000), OfficialXsd.organisations(), "orgs");
  }

  private static List<Element> many(String xml, Mutations mutations, int count) {
    Element record = PlainReader.parse(xml);
    List<Element> mutated = new ArrayList<>(List.of(record));
    while (mutated.size() < count) {
      mutated.add(mutations.mutate(record));
    }
    return mutated;
  }

  private static List<Element> sample(List<Element> all, int count) {
    int step = Math.max(1, all.size() / count);
    List<Element> chosen = new ArrayList<>();
    for (int i = 0; i < all.size(); i += step) {
      chosen.add(all.get(i));
    }
    return chosen;
  }

  private static void compare(List<Element> records, OfficialXsd official, String what) {
    int valid = 0;
    List<String> disagreements = new ArrayList<>();
    for (Element record : records) {
      String error = official.firstError(record);
      valid += error.isEmpty() ? 1 : 0;
      var findings = Schema.of(record).check(record);
      boolean same = Schema.of(record).isValid(record) == error.isEmpty();
      if (!same || findings.isEmpty() != error.isEmpty()) {
        disagreements.add("XSD: " + error + " ours: " + findings);
      }
    }
    System.out.printf(
        "%s: %d compared, %d valid, %d disagreements%n",
        what, records.size(), valid, disagreements.size());
    assertThat(records).isNotEmpty();
    assertThat(disagreements).isEmpty();
  }
}
