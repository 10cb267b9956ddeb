package org.commonground.edifact.paxlst;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.Message;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Segments of a million parts: whoever looks for each from the beginning does not come to an end.
 */
class OverlongSegmentsTests {
  @ParameterizedTest(name = "repetition separator \"{0}\"")
  @ValueSource(strings = {" ", "*"})
  void aNameOfAMillionPartsIsReadInOneGo(String repetition) {
    String file =
        "UNA:+.?"
            + repetition
            + "'UNB+UNOA:4+A+B+260101:1200+1'UNH+1+PAXLST:D:05B:UN:IATA'BGM+745'NAD+FL+++"
            + "A:".repeat(1_000_000)
            + "'DOC+P:"
            + "X:".repeat(500_000)
            + "+"
            + ("1" + repetition).repeat(300_000)
            + "'NAD+FL"
            + "+A".repeat(500_000)
            + "'UNT+6+1'UNZ+1+1'";

    List<Message> messages =
        EdifactReader.read(file.getBytes(StandardCharsets.US_ASCII)).messages();

    assertThat(messages).hasSize(1);
    assertThat(PassengerListReader.read(messages.getFirst()).travellers()).hasSize(2);
  }
}
