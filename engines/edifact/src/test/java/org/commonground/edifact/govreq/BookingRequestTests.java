package org.commonground.edifact.govreq;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.Finding;
import org.commonground.edifact.Message;
import org.commonground.edifact.govreq.Wanted.OfFlight;
import org.commonground.edifact.govreq.Wanted.OfTravellers;
import org.commonground.edifact.govreq.Wanted.WithLocators;
import org.commonground.edifact.travel.PersonName;
import org.commonground.edifact.writing.SegmentWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests of a state for bookings. */
class BookingRequestTests {
  private static final String WHOLE =
      "UNH+1+GOVREQ:16:1:IA+0A123/050126'MSG+:43'ORG+STATE:VIE'TVL+050126:1030:050126:1245+VIE+LHR"
          + "+0A+123'RCI+0A:LOCAT1::010126:0900+1B:OTHER2'TIF+ROSSI+ANNA+MARIO'UNT+7+1'";

  private static BookingRequest read(String text) {
    return BookingRequestReader.read(message(text));
  }

  private static Message message(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    return EdifactReader.read(bytes).messages().getFirst();
  }

  private static String written(BookingRequest request) {
    SegmentWriter out = SegmentWriter.withDefaults();
    BookingRequestWriter.write(request, out);
    return new String(out.bytes(), StandardCharsets.US_ASCII);
  }

  @Test
  void saysWhoAsksAndForWhat() {
    BookingRequest request = read(WHOLE);

    assertThat(request.function()).isEqualTo("43");
    assertThat(request.originators().getFirst().system()).isEqualTo("STATE");
    assertThat(request.wanted()).hasSize(3);
    assertThat(request.wanted().get(0))
        .isInstanceOfSatisfying(
            OfFlight.class, it -> assertThat(it.flight().number()).isEqualTo("123"));
    assertThat(request.wanted().get(1))
        .isInstanceOfSatisfying(
            WithLocators.class,
            it ->
                assertThat(it.locators())
                    .extracting(locator -> locator.locator())
                    .containsExactly("LOCAT1", "OTHER2"));
    assertThat(request.wanted().get(2))
        .isInstanceOfSatisfying(
            OfTravellers.class,
            it ->
                assertThat(it.names())
                    .extracting(PersonName::given)
                    .containsExactly("ANNA", "MARIO"));
    assertThat(request.findings()).isEmpty();
  }

  @Test
  void isWrittenAsItWasRead() {
    assertThat(written(read(WHOLE))).isEqualTo(WHOLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MSG+1:43'MSG+:44'",
        "ORG+A:B:C+D'TVL+05XX26::'",
        "TVL+050126::060126:0100+VIE+LHR+0A:9Z+123:Y+1'",
        "TVL+050126:1030::1245+VIE+LHR+0A+123'",
        "RCI'RCI+0A:L:1:2:3:4'",
        "TIF'TIF+ROSSI'TIF+ROSSI:G+ANNA:A:1+MARIO'",
        "ERC+1'XX?'X+1'"
      })
  void oddRequestsSayTheSameWhenReadWrittenAndRead(String odd) {
    BookingRequest request = read("UNH+1+GOVREQ:16:1:IA'" + odd + "UNT+3+1'");

    BookingRequest again = read(written(request));

    assertThat(again.wanted()).isEqualTo(request.wanted());
    assertThat(again.originators()).isEqualTo(request.originators());
    assertThat(again.function()).isEqualTo(request.function());
    assertThat(again.rest()).isEqualTo(request.rest());
  }

  @Test
  void aRequestForNothingIsAnErrorThatNamesNobody() {
    BookingRequest request = read("UNH+1+GOVREQ:16:1:IA'MSG+:43'ROSSI+ANNA'UNT+4+1'");

    assertThat(request.findings())
        .extracting(Finding::code)
        .containsExactly("unknown-segment", "missing-segment", "nothing-wanted");
    assertThat(request.findings().toString() + request).doesNotContain("ROSSI");
    assertThat(request.rest().segments()).containsExactly("ROSSI+ANNA");
  }
}
