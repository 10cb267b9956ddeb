package org.commonground.edifact.cusres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.Finding;
import org.commonground.edifact.MessageHeader;
import org.commonground.edifact.MessagePart;
import org.commonground.edifact.MessageType;
import org.commonground.edifact.Mutations;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.Place;
import org.commonground.edifact.travel.Reference;
import org.commonground.edifact.writing.SegmentWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers to carriers, read and written. */
class CustomsResponseTests {
  private static final String ANSWER =
      "UNH+7+CUSRES:D:05B:UN:IATA+XX123/1'BGM+962'RFF+TN:BA0001'RFF+AF:XX123'"
          + "DTM+189:2611291130:201'LOC+125+AAA'LOC+87+CCC'"
          + "ERP+2'RFF+AVF:PLMOKN'RFF+ABO:123'ERC+0Z'"
          + "ERP+2'RFF+AVF:PLMOKN'RFF+ABO:124'ERC+1Z'FTX+AAP+++CALL THE BORDER?'S DESK'UNT+16+7'";

  private static CustomsResponse read(String text) {
    var file = EdifactReader.read(text.getBytes(StandardCharsets.ISO_8859_1));
    return CustomsResponseReader.read(file.messages().getFirst());
  }

  private static CustomsResponse again(CustomsResponse response) {
    SegmentWriter out = SegmentWriter.withDefaults();
    CustomsResponseWriter.write(response, out);
    return read(new String(out.bytes(), StandardCharsets.ISO_8859_1));
  }

  @Test
  void saysWhoMayBoard() {
    var response = read(ANSWER);

    assertThat(response.findings()).isEmpty();
    assertThat(response.kind()).isEqualTo(ResponseKind.ANSWER);
    assertThat(response.references().getFirst()).isEqualTo(new Reference("TN", "BA0001"));
    assertThat(response.places()).containsExactly(new Place("125", "AAA"), new Place("87", "CCC"));
    assertThat(response.responses())
        .extracting(TravellerResponse::boarding)
        .containsExactly(Boarding.BOARD, Boarding.DO_NOT_BOARD);
    assertThat(response.responses().getLast().texts()).containsExactly("CALL THE BORDER'S DESK");
  }

  @ParameterizedTest(name = "BGM+{0} is {1}")
  @CsvSource({"962, ANSWER", "132, UNSOLICITED", "312, ACKNOWLEDGEMENT", "999, OTHER"})
  void knowsAnswersChangesAndAcknowledgements(String document, ResponseKind kind) {
    assertThat(read(ANSWER.replace("962", document)).kind()).isEqualTo(kind);
  }

  @Test
  void oneCodeThatForbidsBoardingOutweighsOthers() {
    var response = read(ANSWER.replace("ERC+0Z'", "ERC+0Z'ERC+1Z'ERC+4Z'"));

    assertThat(response.responses().getFirst().boarding()).isEqualTo(Boarding.DO_NOT_BOARD);
    assertThat(response.findings()).extracting(Finding::code).containsExactly("unknown-code");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ERC+0Z:1:2'ERP+2:X'",
        "BGM+962+A'GEI+1'ERP+'",
        "FTX+AAA'ERC+0Z'ERC'LOC+1+A'",
        "ERP+2'DTM+1:2'LOC+1+A'FTX+AAP+++A:B'FTX+AAP+++A'XYZ+1'ERC+9+X'"
      })
  void oddResponsesSayTheSameWhenReadWrittenAndRead(String odd) {
    var response = read(ANSWER.replace("ERP+2'RFF+AVF:PLMOKN'RFF+ABO:123'", odd));

    assertThat(again(response))
        .usingRecursiveComparison()
        .ignoringFields("findings")
        .isEqualTo(response);
  }

  @Test
  void anAnswerCanBeMadeAndWritten() {
    var header =
        new MessageHeader(
            "7", new MessageType("CUSRES", "D", "05B", "UN", "IATA"), "", MessagePart.WHOLE);
    var answer = TravellerResponse.of("PLMOKN", "123", Boarding.BOARD);
    var response =
        new CustomsResponse(
            header,
            ResponseKind.ANSWER.code(),
            List.of(new Reference("TN", "1")),
            List.of(),
            List.of(),
            List.of(answer),
            Kept.NOTHING,
            List.of());
    SegmentWriter out = SegmentWriter.withDefaults();

    CustomsResponseWriter.write(response, out);

    assertThat(new String(out.bytes(), StandardCharsets.US_ASCII))
        .isEqualTo(
            "UNH+7+CUSRES:D:05B:UN:IATA'BGM+962'RFF+TN:1'ERP+2'RFF+AVF:PLMOKN'RFF+ABO:123'"
                + "ERC+0Z'UNT+8+7'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TravellerResponse.of("", "", Boarding.OTHER));
  }

  @Test
  void damagedResponsesOfSeed61AreRead() {
    Mutations mutations = new Mutations(61);
    byte[] sound = ANSWER.getBytes(StandardCharsets.US_ASCII);

    for (int i = 0; i < 20_000; i++) {
      var file = EdifactReader.read(mutations.of(sound));
      for (var message : file.messages()) {
        var response = CustomsResponseReader.read(message);
        assertThat(response.findings()).noneMatch(it -> it.message().contains("PLMOKN"));
      }
    }
  }
}
