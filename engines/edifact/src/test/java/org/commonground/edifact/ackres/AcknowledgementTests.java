package org.commonground.edifact.ackres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.writing.SegmentWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Acknowledgements of pushes. */
class AcknowledgementTests {

  private static Acknowledgement read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    return AcknowledgementReader.read(EdifactReader.read(bytes).messages().getFirst());
  }

  private static String written(Acknowledgement acknowledgement) {
    SegmentWriter out = SegmentWriter.withDefaults();
    AcknowledgementWriter.write(acknowledgement, out);
    return new String(out.bytes(), StandardCharsets.US_ASCII);
  }

  @Test
  void saysWhetherAPushWasTaken() {
    String clean = "UNH+1+ACKRES:11:1:IA+XX123/261129'MSG+:22'UNT+3+1'";
    String faulty = "UNH+1+ACKRES:11:1:IA+XX123/261129'MSG+:22'ERC+118'ERC+1'UNT+5+1'";

    assertThat(read(clean).isClean()).isTrue();
    assertThat(read(clean).function()).isEqualTo("22");
    assertThat(read(faulty).errors()).containsExactly("118", "1");
    assertThat(written(read(clean))).isEqualTo(clean);
    assertThat(written(read(faulty))).isEqualTo(faulty);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MSG+:22+3'",
        "MSG+1:22'",
        "MSG+:22'MSG+:141'ERC+1:2'",
        "ERC'XXX+1'",
        "MSG+:22:1'"
      })
  void oddAcknowledgementsSayTheSameWhenReadWrittenAndRead(String odd) {
    var acknowledgement = read("UNH+1+ACKRES:11:1:IA'" + odd + "UNT+3+1'");

    assertThat(read(written(acknowledgement))).isEqualTo(acknowledgement);
  }
}
