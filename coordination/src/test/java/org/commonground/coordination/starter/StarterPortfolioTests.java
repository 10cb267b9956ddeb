package org.commonground.coordination.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.coordination.starter.StarterRecords.activities;
import static org.commonground.coordination.starter.StarterRecords.activity;
import static org.commonground.coordination.starter.StarterRecords.at;
import static org.commonground.coordination.starter.StarterRecords.children;
import static org.commonground.coordination.starter.StarterRecords.identifier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.commonground.coordination.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What the starter portfolio has to state, and that IATI's own schema accepts how. */
class StarterPortfolioTests {
  private static final String TRAVEL = "COMMON-GROUND-CTT";

  static List<Path> files() {
    return StarterRecords.files();
  }

  static Stream<Element> records() {
    return activities().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isValidAgainstTheSchemaOfTheStandard(Path file) throws IOException, SAXException {
    Path xsd = SharedData.at("iati/standard/schemas/iati-activities-schema.xsd");
    var schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(xsd.toFile());

    // Throws with line and reason at the first mistake.
    schema.newValidator().validate(new StreamSource(file.toFile()));
  }

  @Test
  void everyIdentifierIsUsedOnce() {
    assertThat(activities()).extracting(StarterRecords::identifier).doesNotHaveDuplicates();
  }

  @Test
  void everyRelatedRecordExistsAndPointsBack() {
    Map<String, Set<String>> links = new HashMap<>();
    for (Element it : activities()) {
      links.put(identifier(it), related(it));
    }

    Map<String, String> opposite = Map.of("1", "2", "2", "1", "3", "3");
    links.forEach((from, all) ->
        all.forEach(link -> {
          String type = link.substring(0, 1);
          String to = link.substring(2);
          assertThat(links).as("%s names %s", from, to).containsKey(to);
          assertThat(links.get(to))
              .as("%s has to point back to %s", to, from)
              .contains(opposite.get(type) + " " + from);
        }));
  }

  @Test
  void everyRecordBelowTheTopHasOneParentOnAHigherLevel() {
    for (Element it : activities()) {
      List<Element> parents =
          children(it, "related-activity").stream()
              .filter(link -> link.getAttribute("type").equals("1"))
              .toList();
      int level = Integer.parseInt(it.getAttribute("hierarchy"));
      assertThat(parents).as(identifier(it)).hasSize(level == 1 ? 0 : 1);
      for (Element parent : parents) {
        Element above = activity(parent.getAttribute("ref"));
        assertThat(Integer.parseInt(above.getAttribute("hierarchy"))).isLessThan(level);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void hasATitleInSixLanguagesAndDescriptionsInEnglishAndFrench(Element record) {
    assertThat(languages(children(record, "title").getFirst()))
        .as(identifier(record))
        .isEqualTo(Set.of("ar", "en", "es", "fr", "ru", "zh"));
    for (Element description : children(record, "description")) {
      assertThat(languages(description)).as(identifier(record)).isEqualTo(Set.of("en", "fr"));
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void saysWhichDocumentItRestsOnAndThatWeAreNotItsAuthor(Element record) {
    assertThat(children(record, "description"))
        .filteredOn(it -> it.getAttribute("type").equals("4"))
        .singleElement()
        .satisfies(it -> assertThat(it.getTextContent()).contains("Source:"));
    Element reporter = children(record, "reporting-org").getFirst();
    assertThat(reporter.getAttribute("secondary-reporter")).isEqualTo("1");
    assertThat(reporter.getAttribute("ref")).isEqualTo("COMMON-GROUND");
  }

  @Test
  void theTravelProgrammeHasItsYearlyBudgetAndNoOtherAmount() {
    List<Element> amounts =
        activities().stream().flatMap(it -> at(it, "budget", "value").stream()).toList();

    assertThat(amounts)
        .singleElement()
        .satisfies(value -> {
          assertThat(value.getTextContent()).isEqualTo("12000000");
          assertThat(value.getAttribute("currency")).isEqualTo("USD");
        });
    assertThat(at(activity(TRAVEL), "budget", "value")).hasSize(1);
    assertThat(activities()).allSatisfy(it -> assertThat(at(it, "transaction")).isEmpty());
  }

  @Test
  void theDonorsGiveAndThePledgesAreOnlyAnnounced() {
    assertThat(names(TRAVEL, "1")).containsExactly("Netherlands", "Japan", "India", "Qatar");
    assertThat(names(TRAVEL + "-PLEDGES-2019", "1"))
        .containsExactly("Australia", "European Union", "United States of America");
    assertThat(
            at(activity(TRAVEL + "-PLEDGES-2019"), "activity-status")
                .getFirst()
                .getAttribute("code"))
        .isEqualTo("1");
  }

  @ParameterizedTest(name = "{0}: {1} as of {2}")
  @CsvSource({
    "COMMON-GROUND-CTT, 46, 2019-07-22",
    "COMMON-GROUND-FIELD-DRC, 75, 2024-11-06",
    "COMMON-GROUND-FIELD-TASHKENT-2024-09, 50, 2024-09-12",
    "COMMON-GROUND-MOU-UNOCT-UNDP, 15, 2018-05-23",
    "COMMON-GROUND-MOU-UNOCT-UNDP, 260, 2018-05-23",
    "COMMON-GROUND-MOU-UNOCT-UNDP, 84, 2018-05-23",
  })
  void countsWhatItsSourceCounts(String identifier, String count, String day) {
    assertThat(at(activity(identifier), "result", "indicator", "period"))
        .anySatisfy(period -> {
          assertThat(at(period, "actual").getFirst().getAttribute("value")).isEqualTo(count);
          assertThat(at(period, "period-end").getFirst().getAttribute("iso-date")).isEqualTo(day);
        });
  }

  @ParameterizedTest(name = "{0}: {1} to {2}")
  @CsvSource({
    "COMMON-GROUND-CTT-LAUNCH-2019-05-07, 2019-05-07, 2019-05-07",
    "COMMON-GROUND-CTT-MISSION-LK-2019-05, 2019-05-27, 2019-05-31",
    "COMMON-GROUND-CTT-MISSION-AZ-2019-06, 2019-06-24, 2019-06-25",
    "COMMON-GROUND-CTT-MISSION-IQ-2019-07, 2019-07-22, 2019-07-23",
    "COMMON-GROUND-CTT-MISSION-TG-2019-07, 2019-07-25, 2019-07-26",
    "COMMON-GROUND-FIELD-TASHKENT-2024-09, 2024-09-10, 2024-09-12",
    "COMMON-GROUND-FIELD-TUNIS-WORKSHOP-2024-11, 2024-11-05, 2024-11-06",
    "COMMON-GROUND-FIELD-TUNIS-SIDE-EVENT-2024-11, 2024-11-05, 2024-11-06",
    "COMMON-GROUND-PVE-OSLO-2018-05, 2018-05-23, 2018-05-24",
  })
  void happenedOnTheDaysThatItsSourceNames(String identifier, String first, String last) {
    assertThat(children(activity(identifier), "activity-date"))
        .extracting(it -> it.getAttribute("iso-date"))
        .containsExactly(first, last);
  }

  @ParameterizedTest
  @MethodSource("records")
  void isDatedByItsSource(Element record) {
    String stated = record.getAttribute("last-updated-datetime");

    assertThat(stated.substring(0, 10))
        .isIn("2018-01-24", "2018-05-23", "2019-07-25", "2024-11-06");
  }

  @Test
  void theTravelProgrammeNamesItsResolutions() {
    assertThat(children(activity(TRAVEL), "tag"))
        .extracting(it -> it.getAttribute("code"))
        .contains("pillar-2", "area-travel", "res-2178", "res-2396", "res-2482");
  }

  private static Set<String> related(Element activity) {
    return children(activity, "related-activity").stream()
        .map(it -> it.getAttribute("type") + " " + it.getAttribute("ref"))
        .collect(Collectors.toSet());
  }

  private static Set<String> languages(Element text) {
    Set<String> found = new TreeSet<>();
    for (Element narrative : children(text, "narrative")) {
      String stated = narrative.getAttribute("xml:lang");
      found.add(stated.isEmpty() ? "en" : stated);
    }
    return found;
  }

  private static List<String> names(String identifier, String role) {
    return children(activity(identifier), "participating-org").stream()
        .filter(it -> it.getAttribute("role").equals(role))
        .map(it -> at(it, "narrative").getFirst().getTextContent())
        .toList();
  }
}
