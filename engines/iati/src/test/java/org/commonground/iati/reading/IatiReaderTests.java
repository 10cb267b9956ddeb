package org.commonground.iati.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonground.iati.Activity;
import org.commonground.iati.Element;
import org.commonground.iati.Finding;
import org.commonground.iati.Finding.Severity;
import org.commonground.iati.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IatiReaderTests {
  private static final String ONE = activity("A-1", "One");
  private static final String TWO = activity("A-2", "Two");
  private static final String THREE = activity("A-3", "Three");

  @Test
  void readsTheHeaderThenEveryActivityInOrder() {
    var reading =
        Reading.of(
            "<?xml version='1.0'?>\n<iati-activities version='2.03'"
                + " generated-datetime='2024-05-01T10:00:00Z'>\n"
                + ONE
                + TWO
                + "</iati-activities>");

    assertThat(reading.items()).hasSize(3);
    assertThat(reading.header().version()).isEqualTo("2.03");
    assertThat(reading.header().generatedDatetime()).contains("2024-05-01T10:00:00Z");
    assertThat(reading.header().line()).isEqualTo(2);
    assertThat(reading.identifiers()).containsExactly("A-1", "A-2");
    assertThat(reading.activities().getFirst().title().all().getFirst().text()).isEqualTo("One");
  }

  @Test
  void tellsTheLineOfEveryStartTag() {
    Element activity =
        Reading.of(
                """
                <iati-activities version="2.03">

                  <iati-activity
                      hierarchy="1"
                      default-currency="USD">
                    <iati-identifier>A-1</iati-identifier><!-- a comment
                    of two lines --><title>
                      <narrative>One
                and a half</narrative></title>\r
                    <activity-status code="2"/>\r
                    <activity-scope
                      code="1"/>
                  </iati-activity>
                </iati-activities>
                """)
            .activities()
            .getFirst()
            .element();

    assertThat(activity.line()).isEqualTo(3);
    assertThat(activity.children())
        .extracting(it -> it.name().local() + " " + it.line())
        .containsExactly("iati-identifier 6", "title 7", "activity-status 10", "activity-scope 11");
    assertThat(activity.child("title").orElseThrow().children().getFirst().line()).isEqualTo(8);
  }

  @Test
  void tellsTheLineAlsoOfLaterRecordsAndUnderDeclaredNamespaces() {
    var reading =
        Reading.of(
            "<iati-activities xmlns:x='urn:x' version='2.03'>\n"
                + ONE
                + "\n\n"
                + "<iati-activity>\n<x:extra/></iati-activity></iati-activities>");

    assertThat(reading.activities()).extracting(it -> it.element().line()).containsExactly(2, 4);
    assertThat(reading.activities().get(1).element().children().getFirst())
        .isEqualTo(new Element(new Name("urn:x", "x", "extra"), List.of(), List.of(), 0))
        .extracting(Element::line)
        .isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"iati-activity", "iati-organisation"})
  void readsARecordThatIsTheRootItself(String record) {
    var reading = Reading.of("<" + record + " version='2.02'/>");

    assertThat(reading.header().root()).isEqualTo(record);
    assertThat(reading.header().version()).isEqualTo("2.02");
    assertThat(reading.activities().size() + reading.organisations().size()).isEqualTo(1);
    assertThat(reading.troubles()).isEmpty();
  }

  @Test
  void keepsCdataAndEntitiesAsText() {
    var title = firstTitle("<![CDATA[a < b]]> &amp; &#x645;&#233;<!-- no -->!");

    assertThat(title).isEqualTo("a < b & م\u00e9!");
  }

  @Test
  void doesNotTakeTagsInCommentsAndCdataForRecords() {
    var reading =
        Reading.of(
            "<iati-activities><!-- <iati-activity></iati-activity> -->"
                + "<iati-activity><title><narrative><![CDATA[</iati-activity>]]></narrative></title>"
                + "<!-- </iati-activity> --><iati-identifier>A-1</iati-identifier></iati-activity>"
                + "</iati-activities>");

    assertThat(reading.identifiers()).containsExactly("A-1");
    assertThat(reading.items()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
  void readsWithAndWithoutByteOrderMark(String charset) {
    String file =
        "<iati-activities>" + activity("A-1", "Génie \ud83d\ude00") + "</iati-activities>";

    for (String mark : new String[] {"", "\uFEFF"}) {
      var reading = Reading.of((mark + file).getBytes(Charset.forName(charset)));

      assertThat(title(reading)).isEqualTo("Génie \ud83d\ude00");
      assertThat(reading.troubles()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1252", "windows-1251", "UTF-16"})
  void obeysTheStatedEncoding(String charset) {
    String file =
        "<?xml version='1.0' encoding='%s'?><iati-activities>%s</iati-activities>"
            .formatted(charset, activity("A-1", charset.endsWith("1251") ? "Узбекистан" : "Génie"));

    var reading = Reading.of(file.getBytes(Charset.forName(charset)));

    assertThat(title(reading)).isIn("Génie", "Узбекистан");
    assertThat(reading.troubles()).isEmpty();
  }

  @Test
  void readsBytesThatAreNotUtf8AsWindows1252AndSaysWhere() {
    var file =
        "<?xml version='1.0' encoding='UTF-8'?>\n<iati-activities>\n"
            + activity("A-1", "Génie \u20ac")
            + "</iati-activities>";

    var reading = Reading.of(file.getBytes(Charset.forName("windows-1252")));

    assertThat(title(reading)).isEqualTo("Génie \u20ac");
    assertThat(reading.troubles()).hasSize(1);
    assertThat(reading.troubles().getFirst().line()).isEqualTo(3);
    assertThat(reading.troubles().getFirst().message())
        .contains("Byte " + (file.indexOf('é') + 1) + " ", "UTF-8", "windows-1252");
  }

  @Test
  void readsUtf8AgainAfterAWrongByte() {
    byte[] wrong =
        ("<iati-activities>" + activity("A-1", "G\u0001nie, Génie"))
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < wrong.length; i++) {
      wrong[i] = wrong[i] == 1 ? (byte) 0xE9 : wrong[i];
    }

    assertThat(title(Reading.of(wrong))).isEqualTo("Génie, Génie");
  }

  @Test
  void saysThatAnEncodingIsUnknown() {
    var reading =
        Reading.of(
            "<?xml version='1.0' encoding='utf-9'?><iati-activities>" + ONE + "</iati-activities>");

    assertThat(reading.identifiers()).containsExactly("A-1");
    assertThat(reading.troubles().getFirst().message()).contains("\"utf-9\" is not known");
  }

  @Test
  void refusesARecordThatIsTooLongAndReadsTheNext() {
    var limits = new ReaderLimits(2_000, 1_000, 100, 100);
    var large = activity("A-2", "<b>x</b> ".repeat(1_000));

    var reading =
        Reading.of(
            ("<iati-activities>\n" + ONE + "\n" + large + THREE + "</iati-activities>")
                .getBytes(StandardCharsets.UTF_8),
            limits);

    assertThat(reading.identifiers()).containsExactly("A-1", "A-3");
    assertThat(reading.refused().getFirst().finding())
        .satisfies(
            it -> assertThat(it.rule()).isEqualTo("too-large"),
            it -> assertThat(it.line()).isEqualTo(3));
    assertThat(reading.troubles()).isEmpty();
  }

  @Test
  void refusesARecordWithTooManyNodesOrLevels() {
    var limits = new ReaderLimits(1 << 20, 1_000, 50, 100);
    var wide = activity("A-2", "<b/>".repeat(1_001));
    var deep = "<iati-activity>" + "<a>".repeat(51) + "</a>".repeat(51) + "</iati-activity>";

    var reading =
        Reading.of(
            ("<iati-activities>" + wide + deep + THREE).getBytes(StandardCharsets.UTF_8), limits);

    assertThat(reading.identifiers()).containsExactly("A-3");
    assertThat(reading.refused())
        .extracting(it -> it.finding().message().split(" and is left", -1)[0])
        .containsExactly(
            "The record is more than 1000 elements and values",
            "The record is more than 50 elements deep");
  }

  @Test
  void readsATitleOfAMillionCharactersAndAHundredThousandEntities() {
    var title = firstTitle("x".repeat(1_000_000) + "&amp;&#65;".repeat(100_000));

    assertThat(title).hasSize(1_200_000).endsWith("&A&A");
  }

  @Test
  void ignoresADefaultNamespaceOnTheRoot() {
    var reading = Reading.of("<iati-activities xmlns='urn:iati'>" + ONE + "</iati-activities>");

    assertThat(reading.identifiers()).containsExactly("A-1");
    assertThat(reading.troubles()).extracting(Finding::rule).containsExactly("namespace");
  }

  @Test
  void refusesARecordInAnotherNamespace() {
    var reading =
        Reading.of("<iati-activities><iati-activity xmlns='urn:x'/>" + ONE + "</iati-activities>");

    assertThat(reading.identifiers()).containsExactly("A-1");
    assertThat(reading.refused().getFirst().finding().rule()).isEqualTo("namespace");
  }

  @Test
  void keepsExtensionsWithTheNamespacesOfTheRoot() {
    var reading =
        Reading.of(
            "<iati-activities xmlns:aid='http://aid.example/?a=1&amp;b=\"2\"'>"
                + "<iati-activity aid:level='3'><aid:code>7</aid:code></iati-activity>"
                + "</iati-activities>".replace("\"2\"", "2"));

    Element activity = reading.activities().getFirst().element();
    assertThat(activity.attributes().getFirst().name().namespace())
        .startsWith("http://aid.example/?a=1&b=");
    assertThat(activity.children().getFirst().name().prefix()).isEqualTo("aid");
  }

  @Test
  void aStreamThatBreaksGivesWhatCameBefore() {
    byte[] start =
        ("<iati-activities>\n" + ONE + "\n<iati-activity>").getBytes(StandardCharsets.UTF_8);
    var items = new ArrayList<Item>();

    IatiReader.read(new BreakingStream(start), items::add);

    var reading = new Reading(items);
    assertThat(reading.identifiers()).containsExactly("A-1");
    assertThat(reading.troubles())
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(tuple("unreadable", Severity.CRITICAL));
    assertThat(reading.troubles().getFirst().message()).contains("Unexpected end of ZLIB input");
  }

  @Test
  void aBrokenRootTagCostsOnlyItsAttributes() {
    var reading = Reading.of("<iati-activities version=2.03>" + ONE + "</iati-activities>");

    assertThat(reading.identifiers()).containsExactly("A-1");
    assertThat(reading.header().version()).isEmpty();
    assertThat(reading.troubles()).extracting(Finding::line).containsExactly(1);
  }

  private static String firstTitle(String content) {
    return title(Reading.of("<iati-activities>" + activity("A-1", content) + "</iati-activities>"));
  }

  private static String title(Reading reading) {
    return reading.activities().stream()
        .map(Activity::title)
        .map(it -> it.all().getFirst().text())
        .findFirst()
        .orElseThrow();
  }

  private static String activity(String identifier, String title) {
    return ("<iati-activity><iati-identifier>%s</iati-identifier><title><narrative>%s</narrative>"
            + "</title></iati-activity>")
        .formatted(identifier, title);
  }
}
