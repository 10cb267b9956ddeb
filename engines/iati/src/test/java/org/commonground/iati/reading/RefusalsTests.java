package org.commonground.iati.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.commonground.iati.Finding;
import org.commonground.iati.Finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader refuses with a reason, and how it goes on with the next record. */
class RefusalsTests {
  private static final String ONE = activity("A-1", "One");
  private static final String TWO = activity("A-2", "Two");
  private static final String THREE = activity("A-3", "Three");

  @Test
  void aBrokenRecordCostsOnlyItself() {
    var reading =
        Reading.of(
            "<iati-activities version='2.03'>\n"
                + ONE
                + "\n<iati-activity>\n<iati-identifier>A-2</iati-identifier>\n<title>\n"
                + "</iati-activity>\n"
                + THREE
                + "</iati-activities>");

    assertThat(reading.identifiers()).containsExactly("A-1", "A-3");
    assertThat(reading.refused()).hasSize(1);
    var refused = reading.refused().getFirst();
    assertThat(refused.identifier()).isEqualTo("A-2");
    assertThat(refused.text()).startsWith("<iati-activity>").endsWith("</iati-activity>");
    assertThat(refused.finding().severity()).isEqualTo(Severity.CRITICAL);
    assertThat(refused.finding().line()).isEqualTo(6);
    assertThat(refused.finding().message())
        .contains("The record starts at line 3", "\"title\" must be terminated");
  }

  @Test
  void aRecordThatIsNeverClosedEndsWhereTheNextStarts() {
    var reading =
        Reading.of(
            "<iati-activities>\n" + ONE + "<iati-activity><title>" + TWO + "</iati-activities>");

    assertThat(reading.identifiers()).containsExactly("A-1", "A-2");
    assertThat(reading.refused()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<iati-activity><title a='1' a='2'/></iati-activity>",
        "<iati-activity><x:title/></iati-activity>",
        "<iati-activity><title>&nbsp;</title></iati-activity>",
        "<iati-activity><title>\u0001</title></iati-activity>",
        "<iati-activity><title>a < b</title></iati-activity>",
        "<iati-activity><title>a & b</title></iati-activity>",
        "<iati-activity><title a=\"></title></iati-activity>",
        "<iati-activity a=\"><title></title></iati-activity>",
        "<iati-activity><!-- never closed <title></title></iati-activity>",
        "<iati-activity><![CDATA[ never closed </iati-activity>",
        "<iati-activity></title></iati-activity>",
      })
  void refusesWhatIsNotWellFormedAndGoesOn(String broken) {
    var reading = Reading.of("<iati-activities>\n" + ONE + broken + TWO + "</iati-activities>");

    assertThat(reading.identifiers()).containsExactly("A-1", "A-2");
    assertThat(reading.refused()).hasSize(1);
    assertThat(reading.refused().getFirst().finding().line()).isEqualTo(2);
  }

  @Test
  void aTruncatedFileGivesWhatCameBeforeAndSaysWhereItEnds() {
    var reading = Reading.of("<iati-activities>\n" + ONE + "\n<iati-activity>\n<title>Tw");

    assertThat(reading.identifiers()).containsExactly("A-1");
    assertThat(reading.refused().getFirst().finding().message())
        .contains("The file ends inside this record");
    assertThat(reading.troubles())
        .extracting(Finding::rule, Finding::line)
        .containsExactly(tuple("truncated", 4));
  }

  @Test
  void refusesADocumentTypeDeclaration() {
    var reading =
        Reading.of(
            """
            <?xml version="1.0"?>
            <!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>
            <iati-activities><iati-activity>&lol2;</iati-activity></iati-activities>
            """);

    assertThat(reading.items()).hasSize(1);
    assertThat(reading.troubles().getFirst())
        .satisfies(
            it -> assertThat(it.rule()).isEqualTo("doctype"),
            it -> assertThat(it.severity()).isEqualTo(Severity.CRITICAL),
            it -> assertThat(it.line()).isEqualTo(2),
            it -> assertThat(it.message()).contains("Remove the <!DOCTYPE"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<iati-activities><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>%s</iati-activities>",
        "<iati-activities>%s</iati-activities><!DOCTYPE a []>",
      })
  void refusesADocumentTypeDeclarationAnywhere(String file) {
    var reading = Reading.of(file.formatted("<iati-activity>&x;</iati-activity>"));

    assertThat(reading.activities()).isEmpty();
    assertThat(reading.troubles()).extracting(Finding::rule).contains("doctype");
  }

  @Test
  void aDocumentTypeDeclarationInsideARecordRefusesTheRecord() {
    var reading =
        Reading.of(
            "<iati-activities><iati-activity><!DOCTYPE a [<!ENTITY x 'y'>]>&x;</iati-activity>"
                + ONE
                + "</iati-activities>");

    assertThat(reading.identifiers()).containsExactly("A-1");
    assertThat(reading.refused()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   \n ", "<?xml version='1.0'?>", "<!-- nothing -->", "\uFEFF"})
  void saysThatAFileIsEmpty(String file) {
    assertThat(Reading.of(file).troubles())
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(tuple("empty-file", Severity.CRITICAL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK\u0003\u0004", "{\"a\": 1}", "a,b\n1,2", "< iati-activities>"})
  void saysThatAFileIsNotXml(String file) {
    assertThat(Reading.of(file).troubles()).extracting(Finding::rule).containsExactly("not-xml");
  }

  @Test
  void saysThatAWebPageIsNotTheFile() {
    var reading = Reading.of("<html><body><iati-activity/></body></html>");

    assertThat(reading.items()).hasSize(1);
    assertThat(reading.troubles().getFirst().message())
        .contains("The root element is <html>", "web page");
  }

  @Test
  void reportsTextAndElementsBetweenRecordsAndGoesOn() {
    var reading =
        Reading.of(
            "<iati-activities>\nhere\n"
                + ONE
                + "<note><to>x</to></note></wrong>"
                + TWO
                + "</iati-activities>");

    assertThat(reading.identifiers()).containsExactly("A-1", "A-2");
    assertThat(reading.troubles())
        .extracting(Finding::rule)
        .containsExactly("stray-text", "stray-element", "stray-end-tag");
    assertThat(reading.troubles().getFirst().line()).isEqualTo(2);
  }

  @Test
  void readsFilesThatWereGluedTogether() {
    var file = "<iati-activities version='2.03'>" + ONE + "</iati-activities>";

    var reading = Reading.of(file + "<?xml version='1.0'?>" + file.replace("A-1", "A-2"));

    assertThat(reading.identifiers()).containsExactly("A-1", "A-2");
  }

  @Test
  void readsASecondRootInsideTheFirst() {
    var reading =
        Reading.of("<iati-activities>" + ONE + "<iati-activities>" + TWO + "</iati-activities>");

    assertThat(reading.identifiers()).containsExactly("A-1", "A-2");
    assertThat(reading.troubles()).extracting(Finding::rule).containsExactly("second-root");
  }

  @Test
  void listsOnlySoManyFindingsOutsideOfRecords() {
    var reading = Reading.of("<iati-activities>" + "x<y/>".repeat(500) + ONE);

    assertThat(reading.identifiers()).containsExactly("A-1");
    assertThat(reading.troubles()).hasSize(102);
    assertThat(reading.troubles().get(100).message()).startsWith("900 more");
  }

  private static String activity(String identifier, String title) {
    return ("<iati-activity><iati-identifier>%s</iati-identifier><title><narrative>%s</narrative>"
            + "</title></iati-activity>")
        .formatted(identifier, title);
  }
}
