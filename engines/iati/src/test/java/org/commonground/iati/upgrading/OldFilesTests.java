package org.commonground.iati.upgrading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonground.iati.Activity;
import org.commonground.iati.DateType;
import org.commonground.iati.Element;
import org.commonground.iati.SharedData;
import org.commonground.iati.reading.Reading;
import org.junit.jupiter.api.Test;

/** What the upgrade makes of the files of 1.0x at hand. */
class OldFilesTests {

  @Test
  void leavesNoTraceOf10x() {
    List<Element> all = new ArrayList<>();
    for (var folder : List.of("iati/aims-1.04", "iati/edge-cases")) {
      for (var file : SharedData.xmlFiles(folder)) {
        Reading.of(SharedData.bytes(file)).activities().stream()
            .map(Activity::element)
            .forEach(all::add);
      }
    }

    Set<String> traces = new HashSet<>();
    all.forEach(it -> collectTraces(it, traces));

    assertThat(all).hasSize(12_580);
    assertThat(traces).isEmpty();
  }

  /**
   * Text beside elements, text in narrated elements, and codes with letters where 2.03 has none.
   */
  private static void collectTraces(Element element, Set<String> traces) {
    String name = element.name().local();
    if (!element.name().isIati()) {
      return;
    }
    if (!element.text().isEmpty()
        && (Narrated.isNarrated(name)
            || CodedElements.isCoded(name)
            || !element.children().isEmpty())) {
      traces.add(name + " has text");
    }
    for (String attribute : List.of("role", "type", "vocabulary")) {
      element
          .attribute(attribute)
          .filter(it -> it.matches("[A-Za-z]{2,}.*"))
          .ifPresent(it -> traces.add(name + "@" + attribute + "=" + it));
    }
    element.children().forEach(it -> collectTraces(it, traces));
  }

  @Test
  void readsRolesDatesAndDocumentsOfTheEdgeCases() {
    var fund = only("default_currency.xml");
    var bond = only("provider-activity-id.xml");

    assertThat(fund.participatingOrgs()).extracting(it -> it.role()).containsExactly("1", "4");
    assertThat(fund.participatingOrgs().get(1).organisation().type()).isEqualTo("10");
    assertThat(fund.date(DateType.PLANNED_END)).hasToString("Optional[2009-10-04]");
    assertThat(fund.documents()).hasSize(5);
    assertThat(fund.documents().getLast().categories()).containsExactly("A12");
    assertThat(fund.budgets()).extracting(it -> it.type()).containsOnly("1");
    assertThat(fund.contacts()).hasSize(1);
    assertThat(bond.transactions()).hasSize(11).extracting(it -> it.type()).contains("1", "3", "4");
  }

  @Test
  void saysThatAYearIsNotADate() {
    var reading =
        Reading.of(SharedData.bytes(SharedData.file("iati/edge-cases/broken_activity_01.xml")));

    assertThat(reading.upgradeFindings())
        .extracting(it -> it.line() + " " + it.element())
        .containsExactly("16 iati-activity/transaction/transaction-date");
  }

  @Test
  void leavesTheExampleOf201AsItIs() {
    var example = only("2.01-example-annotated.xml");

    assertThat(example.title().all())
        .extracting(it -> it.language())
        .containsExactly("en", "fr", "es");
    assertThat(example.policyMarkers())
        .extracting(it -> it.significance())
        .containsExactly("3", "4");
  }

  private static Activity only(String file) {
    return Reading.of(SharedData.bytes(SharedData.file("iati/edge-cases/" + file)))
        .activities()
        .getFirst();
  }
}
