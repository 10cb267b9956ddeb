package org.commonground.iati.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.commonground.iati.Finding;
import org.commonground.iati.Finding.Severity;
import org.commonground.iati.codelists.Codelists;
import org.commonground.iati.reading.IatiReader;
import org.junit.jupiter.api.Test;

class FileCheckerTests {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);
  private static final String HEAD =
      """
      <iati-activities version="2.03" generated-datetime="2026-01-01T00:00:00Z">
      """;
  private static final String GOOD =
      """
      <iati-activity xml:lang="en" default-currency="EUR">
      <iati-identifier>GB-COH-1-A</iati-identifier>
      <reporting-org ref="GB-COH-1" type="40"><narrative>Acme</narrative></reporting-org>
      <title><narrative>Training</narrative></title>
      <description><narrative>Training of officers</narrative></description>
      <participating-org role="4" ref="GB-COH-1"/><activity-status code="2"/>
      <activity-date type="2" iso-date="2025-01-01"/><recipient-country code="KE"/>
      <sector code="15210"/></iati-activity>
      """;

  @Test
  void nothingIsFoundInAGoodFile() {
    assertThat(check(HEAD + GOOD + "</iati-activities>")).isEmpty();
  }

  @Test
  void aSecondRecordWithTheSameIdentifierIsAnErrorThatNamesTheFirstLine() {
    List<Finding> findings = check(HEAD + GOOD + GOOD + "</iati-activities>");

    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().rule()).isEqualTo("1.1.2");
    assertThat(findings.getFirst().line()).isEqualTo(10);
    assertThat(findings.getFirst().message()).contains("\"GB-COH-1-A\"").contains("line 2");
  }

  @Test
  void anUnknownCodeOfACompleteListIsAnErrorAndOfAnOpenListAWarning() {
    String file =
        HEAD
            + GOOD.replace("status code=\"2\"", "status code=\"9\"").replace("KE", "XX")
            + "</iati-activities>";

    assertThat(check(file))
        .extracting(Finding::severity, Finding::rule, Finding::element)
        .containsExactlyInAnyOrder(
            tuple(Severity.ERROR, "codelist", "iati-activity/activity-status/@code"),
            tuple(Severity.WARNING, "codelist", "iati-activity/recipient-country/@code"));
  }

  @Test
  void anUnknownVersionAndAFileOfTheFutureAreFound() {
    String file =
        """
        <iati-activities version="9" generated-datetime="2026-02-01T00:00:00Z">
        """
            + GOOD
            + "</iati-activities>";

    assertThat(check(file)).extracting(Finding::rule).contains("codelist", "future-file");
  }

  @Test
  void aTitleOfTenThousandCharactersIsAWarning() {
    String file = HEAD + GOOD.replace("Training<", "x".repeat(10_000) + "<") + "</iati-activities>";

    assertThat(check(file)).extracting(Finding::rule).containsExactly("long-title");
  }

  @Test
  void manyFindingsOfOneRuleAreCountedNotListed() {
    String file =
        HEAD
            + GOOD.replace("</iati-activity>", "<policy-marker code=\"1\"/>".repeat(60))
            + "</iati-activity></iati-activities>";

    List<Finding> findings = check(file);

    assertThat(findings).hasSize(Findings.MOST_OF_A_RULE + 1);
    assertThat(findings.get(1).element()).isEqualTo("iati-activity/policy-marker[2]");
    assertThat(findings.getLast().message()).contains("35 more");
  }

  @Test
  void sharesOfAnotherVocabularyHaveToAddUpToo() {
    String sectors =
        "<sector code=\"15210\"/><sector vocabulary=\"2\" code=\"152\" percentage=\"80\"/>"
            + "<sector vocabulary=\"2\" code=\"111\" percentage=\"30\"/>";
    String file = HEAD + GOOD.replace("<sector code=\"15210\"/>", sectors) + "</iati-activities>";

    List<Finding> findings = check(file);

    assertThat(findings).extracting(Finding::rule).containsExactly("sector-percentages");
    assertThat(findings.getFirst().message()).contains("110");
  }

  @Test
  void amountsAndDatesThatCannotBeReadAreNamedWithTheirPlace() {
    String budget =
        """
        <budget><period-start iso-date="2025-02-30"/><period-end iso-date="2025-12-31"/>
        <value value-date="2025-01-01">1,000</value></budget>
        </iati-activity>\
        """;
    String file = HEAD + GOOD.replace("</iati-activity>", budget) + "</iati-activities>";

    assertThat(check(file))
        .extracting(Finding::rule, Finding::element)
        .containsExactly(
            tuple("schema-value", "iati-activity/budget/period-start/@iso-date"),
            tuple("schema-value", "iati-activity/budget/value"));
  }

  @Test
  void identifiersByTheHundredThousandAreToldApart() {
    var lines = new FirstLines();
    for (int i = 0; i < 300_000; i++) {
      assertThat(lines.note("XM-1-" + i, i)).isEqualTo(-1);
    }

    assertThat(lines.note("XM-1-123456", 7)).isEqualTo(123_456);
  }

  private static List<Finding> check(String file) {
    var codelists = Codelists.standard();
    var checker = new FileChecker(new Checker(codelists, CLOCK), codelists, CLOCK);
    List<Finding> findings = new ArrayList<>();
    new IatiReader(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
        .forEachRemaining(item -> findings.addAll(checker.check(item)));
    return findings;
  }
}
