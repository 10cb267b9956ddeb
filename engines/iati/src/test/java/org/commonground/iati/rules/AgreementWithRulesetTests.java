package org.commonground.iati.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.commonground.iati.Activity;
import org.commonground.iati.Element;
import org.commonground.iati.Finding;
import org.commonground.iati.OrganisationRecord;
import org.commonground.iati.codelists.Codelists;
import org.commonground.iati.corpus.Corpus;
import org.commonground.iati.corpus.Mutations;
import org.commonground.iati.corpus.PlainReader;
import org.commonground.iati.structure.Examples;
import org.commonground.iati.xml.CanonicalXml;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Our rules and the published rule set have to say the same of every record, rule by rule. */
class AgreementWithRulesetTests {
  private static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");

  private final Checker checker =
      new Checker(Codelists.standard(), Clock.fixed(NOW, ZoneOffset.UTC));
  private final Set<String> known = known();
  private final OfficialRules official =
      new OfficialRules(
          known,
          IdentifierRules.codes(Codelists.standard(), "OrganisationRegistrationAgency"),
          NOW);

  private static Set<String> known() {
    Set<String> known =
        new HashSet<>(IdentifierRules.codes(Codelists.standard(), "IATIOrganisationIdentifier"));
    known.addAll(IdentifierRules.codes(Codelists.standard(), "OrganisationIdentifier"));
    return known;
  }

  @Test
  void realActivitiesBreakTheRulesThatTheRulesetSays() {
    int step = Integer.getInteger("commonground.every", 61);
    compare(every(step, Corpus.activities203()), "real activities");
  }

  @Test
  void mutatedActivitiesBreakTheRulesThatTheRulesetSaysForSeed5() {
    var mutations = new Mutations(new SplittableRandom(5));
    List<Element> mutated = new ArrayList<>();
    for (Element activity : every(71, Corpus.activities203())) {
      mutated.add(mutations.mutate(mutations.mutate(activity)));
    }
    compare(mutated, "mutated activities");
  }

  @Test
  void mutatedRichRecordsBreakTheRulesThatTheRulesetSaysForSeed6() {
    var mutations = new Mutations(new SplittableRandom(6));
    List<Element> records = new ArrayList<>();
    for (String xml : List.of(Examples.FULL_ACTIVITY, Examples.ORGANISATION)) {
      Element record = PlainReader.parse(xml);
      for (int i = 0; i < 300; i++) {
        records.add(mutations.mutate(mutations.mutate(mutations.mutate(record))));
      }
    }
    compare(records, "rich records");
    assertThat(official.rulesSeen()).hasSizeGreaterThan(85);
  }

  private static List<Element> every(int step, List<Element> all) {
    List<Element> chosen = new ArrayList<>();
    for (int i = 0; i < all.size(); i += step) {
      chosen.add(all.get(i));
    }
    return chosen;
  }

  private void compare(List<Element> records, String what) {
    List<String> disagreements = new ArrayList<>();
    TreeMap<String, Integer> broken = new TreeMap<>();
    for (Element record : records) {
      Set<String> expected = official.broken(document(record));
      Set<String> ours = ours(record);
      expected.forEach(rule -> broken.merge(rule, 1, Integer::sum));
      if (!ours.equals(expected)) {
        disagreements.add(difference(expected, ours) + " " + record);
      }
    }
    System.out.printf(
        "%s: %d compared, %d disagreements, rules broken: %s%n",
        what, records.size(), disagreements.size(), broken);
    assertThat(records).isNotEmpty();
    assertThat(disagreements).isEmpty();
  }

  private static String difference(Set<String> expected, Set<String> ours) {
    var missed = new TreeSet<>(expected);
    missed.removeAll(ours);
    var invented = new TreeSet<>(ours);
    invented.removeAll(expected);
    return "missed " + missed + " invented " + invented;
  }

  private Set<String> ours(Element record) {
    List<Finding> findings =
        record.is("iati-activity")
            ? checker.check(new Activity(record))
            : checker.check(new OrganisationRecord(record));
    Set<String> rules = new TreeSet<>();
    for (Finding finding : findings) {
      if (Character.isDigit(finding.rule().charAt(0))) {
        rules.add(finding.rule());
      }
    }
    return rules;
  }

  private static Document document(Element record) {
    String root = record.is("iati-activity") ? "iati-activities" : "iati-organisations";
    var out = new ByteArrayOutputStream();
    out.writeBytes(CanonicalXml.write(Element.of(root).withContents(List.of(record))));
    try {
      return builder().parse(new ByteArrayInputStream(out.toByteArray()));
    } catch (SAXException | IOException broken) {
      throw new IllegalArgumentException(broken);
    }
  }

  private static DocumentBuilder builder() {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder();
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
