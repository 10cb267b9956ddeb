package org.commonground.coordination.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.coordination.starter.StarterRecords.children;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Each fact that {@code docs/starter.md} lists stands in the record that it names. */
class StarterFactsTests {
  private static final Map<String, Element> RECORDS =
      StarterRecords.activities().stream()
          .collect(Collectors.toMap(StarterRecords::identifier, it -> it));

  /** How the description of the source names each document. */
  private static final Map<String, String> SOURCES =
      Map.of(
          "A", "press release",
          "B", "project sheet",
          "C", "account of the letter",
          "D", "quarterly briefing to Member States, 25 July 2019");

  static List<Fact> facts() {
    return Fact.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("facts")
  void standsInItsRecord(Fact fact) {
    assertThat(fact.checks()).isNotEmpty().allMatch(it -> it.holdsIn(record(fact)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("facts")
  void wouldBeMissedIfItsNumberWereAnother(Fact fact) {
    Stream<FactCheck> changed = fact.checks().stream().flatMap(FactCheck::changed);

    assertThat(changed).noneMatch(it -> it.holdsIn(record(fact)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("facts")
  void comesFromTheDocumentThatItsRecordNames(Fact fact) {
    assertThat(children(record(fact), "description"))
        .filteredOn(it -> it.getAttribute("type").equals("4"))
        .singleElement()
        .satisfies(it ->
            assertThat(it.getTextContent()).contains(SOURCES.get(fact.document().substring(0, 1))));
  }

  @Test
  void everyRecordHasAFact() {
    assertThat(facts())
        .extracting(it -> FactCheck.full(it.record()))
        .containsAll(new TreeSet<>(RECORDS.keySet()));
  }

  private static Element record(Fact fact) {
    return Optional.ofNullable(RECORDS.get(FactCheck.full(fact.record())))
        .orElseThrow(() -> new AssertionError("no record of " + fact));
  }
}
