package org.commonground.iati.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.commonground.iati.Element;
import org.commonground.iati.corpus.Corpus;
import org.commonground.iati.corpus.Mutations;
import org.commonground.iati.corpus.OfficialXsd;
import org.commonground.iati.corpus.PlainReader;
import org.commonground.iati.structure.Examples;
import org.commonground.iati.xml.CanonicalXml;
import org.junit.jupiter.api.Test;

class ConformityTests {
  @Test
  void aValidRecordStaysTheSameObject() {
    Element record = PlainReader.parse(Examples.FULL_ACTIVITY);

    assertThat(Conformity.toValid(record)).isSameAs(record);
    assertThat(Conformity.original(record)).isSameAs(record);
  }

  @Test
  void namesOfOursThatASourceUsesComeBack() {
    Element record =
        PlainReader.parse(
            """
            <iati-activity xmlns:cg-mark="urn:other" cg-mark:supplied="yes" foo="bar">
            <at xmlns="urn:common-ground:marks" xmlns:m="urn:common-ground:marks" m:at="1"/>
            <cg-mark:x foo="1"><title xml:lang="much too long a language">a</title></cg-mark:x>
            <cg-aside:y xmlns:cg-aside="urn:common-ground:set-aside" cg-aside:z=""/>
            <value value-date="soon"> </value><foo/><iati-identifier><b/></iati-identifier>
            </iati-activity>\
            """);

    Element valid = Conformity.toValid(Conformity.toValid(record));
    Element again = CanonicalXml.parse(CanonicalXml.write(valid));

    assertThat(OfficialXsd.activities().firstError(valid)).isEmpty();
    assertThat(Order.sorted(Conformity.original(Conformity.original(again))))
        .isEqualTo(Order.sorted(withoutBlanks(record)));
  }

  /** As the product's reader would give it. */
  private static Element withoutBlanks(Element element) {
    return CanonicalXml.parse(CanonicalXml.write(element));
  }

  @Test
  void everyRealActivityBecomesValidAndComesBackWhole() {
    prove(Corpus.activities(), OfficialXsd.activities(), "real activities");
  }

  @Test
  void mutatedActivitiesBecomeValidAndComeBackWholeForSeed3() {
    var mutations = new Mutations(new SplittableRandom(3));
    List<Element> all = Corpus.activities();
    List<Element> mutated = new ArrayList<>();
    for (int i = 0; i < all.size(); i += 9) {
      mutated.add(mutations.mutate(mutations.mutate(all.get(i))));
    }
    prove(mutated, OfficialXsd.activities(), "mutated activities");
  }

  @Test
  void mutatedRichRecordsBecomeValidAndComeBackWholeForSeed4() {
    var mutations = new Mutations(new SplittableRandom(4));
    prove(many(Examples.FULL_ACTIVITY, mutations), OfficialXsd.activities(), "rich activities");
    prove(many(Examples.ORGANISATION, mutations), OfficialXsd.organisations(), "organisations");
  }

  private static List<Element> many(String xml, Mutations mutations) {
    Element record = PlainReader.parse(xml);
    List<Element> mutated = new ArrayList<>();
    while (mutated.size() < 2400) {
      Element once = mutations.mutate(record);
      Element twice = mutations.mutate(mutations.mutate(once));
      mutated.add(once);
      mutated.add(twice);
      mutated.add(mutations.mutate(Conformity.toValid(twice)));
    }
    return mutated;
  }

  private static void prove(List<Element> records, OfficialXsd official, String what) {
    List<String> wrong = new ArrayList<>();
    int changed = 0;
    for (Element record : records) {
      Element valid = Conformity.toValid(record);
      String error = official.firstError(valid);
      Element back = Conformity.original(valid);
      changed += valid.equals(record) ? 0 : 1;
      if (!error.isEmpty() || !Order.sorted(back).equals(Order.sorted(record))) {
        wrong.add(error + "\n  was " + Order.sorted(record) + "\n  now " + Order.sorted(back));
      }
    }
    System.out.printf("%s: %d, of which %d changed%n", what, records.size(), changed);
    assertThat(records).isNotEmpty();
    assertThat(wrong).isEmpty();
  }
}
