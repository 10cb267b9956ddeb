package org.commonground.coordination.exchange.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.coordination.exchange.writing.HeldSample.tag;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Categories;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.exchange.ExportFormat;
import org.commonground.coordination.exchange.SampleOrder;
import org.commonground.coordination.reference.Language;
import org.commonground.coordination.reference.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What another library reads out of a calendar of ours. */
class CalendarWriterTests {
  private static final Reference REFERENCE = Reference.load();
  private static final String DAYS =
      "<activity-date type=\"2\" iso-date=\"2019-05-27\"/>"
          + "<activity-date type=\"4\" iso-date=\"2019-05-31\"/>";

  @Test
  void theEndIsTheFirstDayAfterTheEvent() throws IOException {
    String file = written(HeldSample.with("Mission", DAYS + tag("event-mission")));

    assertThat(file).contains("DTSTART;VALUE=DATE:20190527\r\n", "DTEND;VALUE=DATE:20190601\r\n");
  }

  @Test
  void anEventWithoutALastDayTakesOne() throws IOException {
    String file =
        written(
            HeldSample.with(
                "Launch",
                "<activity-date type=\"1\" iso-date=\"2019-05-07\"/>" + tag("event-launch")));

    assertThat(file).contains("DTSTART;VALUE=DATE:20190507\r\n").doesNotContain("DTEND");
  }

  @Test
  void whatIsNoEventOrHasNoDayIsLeftOut() throws IOException {
    String file =
        written(
            HeldSample.with("Programme", DAYS + tag("area-travel")),
            HeldSample.with("Some day", tag("event-workshop")));

    assertThat(file).doesNotContain("VEVENT").contains("BEGIN:VTIMEZONE");
    assertThat(Biweekly.parse(file).first().getEvents()).isEmpty();
  }

  @Test
  void saysWhatWhereAndWhoInTheReadersWords() throws IOException {
    var held =
        HeldSample.with(
            "Mission; first, of two\nlines",
            DAYS
                + "<participating-org role=\"2\"><narrative>UNOCT</narrative></participating-org>"
                + "<recipient-country code=\"LK\"/><location><name><narrative>Colombo</narrative>"
                + "</name><point srsName=\"x\"><pos>6.93 79.85</pos></point></location>"
                + tag("event-mission")
                + tag("area-travel"));
    VEvent event = only(written(held));

    assertThat(event.getSummary().getValue()).isEqualTo("Mission; first, of two lines");
    assertThat(event.getLocation().getValue()).isEqualTo("Colombo, Sri Lanka");
    assertThat(event.getGeo().getLatitude()).isEqualTo(6.93);
    assertThat(event.getDescription().getValue()).contains("UNOCT", "Reported by: Test");
    assertThat(event.getUrl().getValue())
        .isEqualTo("https://register.example.org/activities/" + held.version().activity());
    assertThat(event.getCategories().stream().map(Categories::getValues))
        .containsExactly(List.of("Mission", "Countering terrorist travel"));
    assertThat(event.getSequence().getValue()).isEqualTo(4);
    assertThat(event.getLastModified().getValue()).isEqualTo(HeldSample.RECEIVED);
  }

  @ParameterizedTest
  @CsvSource({"1, TENTATIVE", "2, CONFIRMED", "4, CONFIRMED", "5, CANCELLED", "6, TENTATIVE"})
  void theStatusIsThatOfTheActivity(String code, String status) throws IOException {
    String stated = "<activity-status code=\"%s\"/>".formatted(code);
    String file = written(HeldSample.with("Mission", stated + DAYS + tag("event-mission")));

    assertThat(file).contains("STATUS:" + status + "\r\n");
  }

  @Test
  void oneActivityOfOneReporterIsAlwaysTheSameEvent() throws IOException {
    String one =
        only(written(HeldSample.with("Mission", DAYS + tag("event-mission")))).getUid().getValue();
    String renamed =
        only(written(HeldSample.with("Renamed", DAYS + tag("event-mission")))).getUid().getValue();
    String other =
        only(written(HeldSample.numbered(2, "Mission", DAYS + tag("event-mission"))))
            .getUid()
            .getValue();

    assertThat(one).isEqualTo(renamed).isNotEqualTo(other);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void linesAreFoldedBetweenCharactersAndReadBackWhole(Language language) throws IOException {
    String title = "مؤتمر دولي حول السفر 国际会议 Ünïcode 🕊".repeat(12);
    var held = HeldSample.with(title, DAYS + tag("event-conference") + tag("pillar-2"));
    String file = written(language, held);

    assertThat(file.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
        .noneMatch(line -> line.contains("\uFFFD") || line.contains("\n"));
    assertThat(only(file).getSummary().getValue()).isEqualTo(title);
    ICalendar calendar = Biweekly.parse(file).first();
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
  }

  private static VEvent only(String file) {
    var events = Biweekly.parse(file).first().getEvents();
    assertThat(events).hasSize(1);
    return events.getFirst();
  }

  private static String written(HeldActivity... held) throws IOException {
    return written(Language.ENGLISH, held);
  }

  private static String written(Language language, HeldActivity... held) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var order = SampleOrder.of(ExportFormat.ICS, language);
    try (var writer = new CalendarWriter(bytes, order, REFERENCE, version -> 4)) {
      for (HeldActivity it : held) {
        writer.write(it);
      }
      writer.finish();
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
