package org.commonground.iati.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  private static final String ACTIVITY =
      """
      <iati-activity xml:lang="en" default-currency="EUR" last-updated-datetime="2026-01-01">
      <iati-identifier>GB-COH-1-A</iati-identifier>
      <reporting-org ref="GB-COH-1" type="40"><narrative>Acme</narrative></reporting-org>
      <title><narrative>Training</narrative></title>
      <description><narrative>Training of officers</narrative></description>
      <participating-org role="4" ref="GB-COH-1"/><activity-status code="2"/>
      <activity-date type="2" iso-date="2025-01-01"/><recipient-country code="KE"/>
      <sector code="15210"/></iati-activity>\
      """;
  private static final String ORGANISATION =
      """
      <iati-organisation xml:lang="en" default-currency="EUR">
      <organisation-identifier>GB-COH-1</organisation-identifier>
      <name><narrative>Acme</narrative></name>
      <reporting-org ref="GB-COH-1" type="40"><narrative>Acme</narrative></reporting-org>
      </iati-organisation>\
      """;

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

  @Test
  void everyRuleIsBrokenByItsExampleForBothAndTheWholeRecordBreaksNone() throws IOException {
    Set<String> broken = new TreeSet<>();
    String record = "activity";
    compare(List.of(PlainReader.parse(ACTIVITY), PlainReader.parse(ORGANISATION)), "whole records");
    assertThat(ours(PlainReader.parse(ACTIVITY))).isEmpty();
    for (String line : lines()) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 1) {
        record = line;
      } else {
        Element whole = PlainReader.parse(record.equals("activity") ? ACTIVITY : ORGANISATION);
        Element example = with(whole, PlainReader.parse("<x>" + cells[1] + "</x>"));
        assertThat(official.broken(document(example))).as(line).contains(cells[0]);
        assertThat(ours(example)).as(line).isEqualTo(official.broken(document(example)));
        broken.add(cells[0]);
      }
    }
    assertThat(broken).isEqualTo(official.rulesSeen());
    System.out.println("rules with an example: " + broken.size());
  }

  private static List<String> lines() throws IOException {
    try (var in = AgreementWithRulesetTests.class.getResourceAsStream("broken-rules.txt")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  /**
   * The record with its children replaced; one of the record's own name replaces its attributes.
   */
  private static Element with(Element record, Element replacements) {
    Element result = record;
    List<Element> children = new ArrayList<>(record.children());
    for (Element replacement : replacements.children()) {
      children.removeIf(it -> it.name().equals(replacement.name()));
    }
    for (Element replacement : replacements.children()) {
      if (replacement.name().equals(record.name())) {
        result = result.withAttributes(replacement.attributes());
      } else if (replacement.attribute("remove").isEmpty()) {
        children.add(replacement);
      }
    }
    return result.withContents(children);
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
