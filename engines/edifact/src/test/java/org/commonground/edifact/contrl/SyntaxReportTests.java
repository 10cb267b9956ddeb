package org.commonground.edifact.contrl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.Interchange;
import org.commonground.edifact.Message;
import org.commonground.edifact.MessageHeader;
import org.commonground.edifact.MessagePart;
import org.commonground.edifact.MessageType;
import org.commonground.edifact.Party;
import org.commonground.edifact.writing.SegmentWriter;
import org.junit.jupiter.api.Test;

/** Reports to senders, made, written and read. */
class SyntaxReportTests {
  private static final MessageHeader HEADER =
      new MessageHeader("9", new MessageType("CONTRL", "D", "3", "UN", ""), "", MessagePart.WHOLE);

  private static String written(SyntaxReport report) {
    SegmentWriter out = SegmentWriter.withDefaults();
    SyntaxReportWriter.write(report, out);
    return new String(out.bytes(), StandardCharsets.US_ASCII);
  }

  private static Interchange interchange(String text) {
    return EdifactReader.read(text.getBytes(StandardCharsets.US_ASCII)).interchanges().getFirst();
  }

  @Test
  void tellsTheSenderWhatIsWrongAndAcknowledgesAllTheSame() {
    Interchange received =
        interchange(
            "UNB+UNOA:3+XX-DCS:ZZ+BORDER:ZZ+261129:1130+77'UNH+1+PAXLST:D:05B:UN:IATA'BGM+745'"
                + "UNT+9+2'UNZ+1+77'");

    var report = SyntaxReport.on(HEADER, received);

    assertThat(written(report))
        .isEqualTo(
            "UNH+9+CONTRL:D:3:UN'UCI+77+XX-DCS:ZZ+BORDER:ZZ+7'UCM+1+PAXLST:D:05B:UN:IATA+7'"
                + "UCS+3+29'UCS+3+28'UNT+6+9'");
  }

  @Test
  void aReportSaysTheSameWhenReadWrittenAndRead() {
    String text =
        "UNH+9+CONTRL:3:1:UN'UCI+77+XX:ZZ+B+4+13+UNB+5:1'UCM+1+PAXLST:D:05B:UN+4+18+X'UCS+4+35'"
            + "UCD+12+3:1'UCD+13+4'UCM+2+PAXLST:D:05B:UN+7'UCF+G+A+B+7'UNT+9+9'";
    Message message = interchange(text).messages().getFirst();

    var report = SyntaxReportReader.read(message);

    assertThat(report.done()).isEqualTo(Action.REJECTED);
    assertThat(report.sender()).isEqualTo(new Party("XX", "ZZ"));
    assertThat(report.messages())
        .extracting(MessageReport::done)
        .containsExactly(Action.REJECTED, Action.ACKNOWLEDGED);
    assertThat(report.messages().getFirst().segments())
        .containsExactly(new SegmentReport("4", "35", List.of("+12+3:1", "+13+4")));
    assertThat(written(report)).isEqualTo(text);
  }
}
