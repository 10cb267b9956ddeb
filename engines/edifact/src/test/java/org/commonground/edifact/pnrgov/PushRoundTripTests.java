package org.commonground.edifact.pnrgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonground.edifact.Delimiters;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.Message;
import org.commonground.edifact.generator.Transmission;
import org.commonground.edifact.writing.SegmentWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a push can be written, and says the same. */
class PushRoundTripTests {

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aPushWithoutFaultsIsWrittenAsItCame(long seed) {
    for (Transmission push : Pushes.generated(seed, 12, 0)) {
      PnrgovMessage read = Pushes.read(push.bytes()).getFirst();

      byte[] written = Pushes.written(read, delimiters(push.bytes()));

      assertThat(message(written)).as(push.file()).isEqualTo(message(push.bytes()));
      assertThat(Said.by(Pushes.read(written).getFirst())).as(push.file()).isEqualTo(Said.by(read));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14})
  void aPushWithFaultsSaysTheSameWhenReadWrittenAndRead(long seed) {
    for (Transmission push : Pushes.generated(seed, 12, 1)) {
      PnrgovMessage read = Pushes.read(push.bytes()).getFirst();

      byte[] written = Pushes.written(read, Delimiters.of(":*.? #"));

      assertThat(Said.by(Pushes.read(written).getFirst())).as(push.file()).isEqualTo(Said.by(read));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // More than is typed, in every segment that has typed parts.
        "RCI+0A:L2:1:010126:0900:X+0B:L3\nSSR+VGML:HK:1:0A:5:6:VIE:LHR:A:B+1A:X:1:N:5\nDAT+700:1:2:3",
        "DAT+700:010126+710:010126:0900\nDAT+3:020126\nADD+1+700:A:B:C:D:E:F:G:H:I\nADD++700:A+T:B",
        "TIF+DOE:X+JANE:A:1:1:7+JOHN:A:2\nFTI+0A:1:2:3:4\nREF+A:B:C:D+:E\nIFT+4:28:1:0A:5+A:B+C+",
        "TIF+DOE+JANE:A:1+JOHN:A:2+:C:3\nTIF+DOE+JANE:A:1\nTIF+ROE:G\nTIF+ROE+:G\nTIF+POE",
        "TIF+DOE+J:A:1\nTKT+1:T:2:3\nMON+B:1:EUR:2:3\nTXD++1:A:B:C:D+2\nPTK+NR\nDAT+710:1:2:3\n"
            + "FOP+CC:1:2:3:4:5:6:7:8+CA\nIFT+4:43+X\nADD+1+T:A\nFOP+CA:::::\nTKT+2\nMON+T:2",
        "TIF+DOE+J:A:1\nFAR+N\nMON+B:1\nTKT+1\nMON+B:1\nEBD+EUR:1\nMON+T:2:EUR::5\nSSR+OTHS:HK\nADD++5:A",
        "TVL+050126:1030:1245+VIE+LHR+0A:0B+123:Y:X\nTRA+0B+77\nTRA+0C\nRPI+1+HK\nRPI+1+HK\nRPI+2\nAPD+320:1",
        "TVL+:1030::1245+VIE++0A\nTRA+0C+1\nRCI+0B:Z::1\nSSR+SEAT:HK:1:0A+1A\nIFT+4:28+X\nTRI++1\n"
            + "TIF+DOE+J:A:1:X\nSSD+1A\nSSD+2A+Y\nTBD+1+2:3:K+HP+0A:1:2:LHR\nDAT+2:050126:0700:1\n"
            + "ORG+0A:VIE+1:2:3\nTIF+ROE\nTBD++1\nSSR+VGML\nDAT",
        "TVL+050126+VIE+LHR+0A+1:Y\nEQN+2:X\nRCI+0B:Z+0C:Y:1:2:3:4\nEQN+1\nMSG+8:1\nTVL+1+VIE:X\nMSG+5\n"
            + "TVL+060126+LHR+VIE+0A+2:Y",
        "ABI+1+1:2+VIE+A+0A\nDAT+T:1\nDAT+T:2:3:4\nTIF+DOE+J:A\nSAC+++X\nSAC+1++A+2\nTIF+DOE+J+K:A+\n"
            + "TVL+1+A+B+0A+1\nRPI+1+HK+X\nTBD+1\nSSR+VGML:1:2:3:4\nRPI+7\nADD+1+2:3\nRCI+1:2:3:4:5:6\nABI\nSAC",
        "SAC+++A\nDAT+T:1\nEQN+1\nSAC\nLTS\nLTS+LTS?+1\nLTS+A:B\nLTS+A?'B?+C\nSSD+1\nZZZ+1:::+*+?+",
      })
  void oddSegmentsSayTheSame(String lines) {
    PnrgovMessage read = Pushes.push(lines);

    PnrgovMessage again = Pushes.read(Pushes.written(read, Delimiters.DEFAULT)).getFirst();

    assertThat(Said.by(again)).isEqualTo(Said.by(read));
  }

  private static Delimiters delimiters(byte[] push) {
    String start = new String(push, 0, 9, StandardCharsets.US_ASCII);
    return start.startsWith("UNA") ? Delimiters.of(start.substring(3)) : Delimiters.DEFAULT;
  }

  @Test
  void aLargePushIsCutIntoPartsThatAreJoinedAgain() {
    PnrgovMessage push = Pushes.read(Pushes.generated(5, 1, 0).getFirst().bytes()).getFirst();

    List<PnrgovMessage> parts =
        PnrgovWriter.parts(push, 9_000, SegmentWriter.withDefaults()).stream()
            .map(it -> Pushes.read(Pushes.written(it, Delimiters.DEFAULT)).getFirst())
            .toList();

    List<PushParts> joined = PushParts.of(parts);
    assertThat(parts.size()).isGreaterThan(2);
    assertThat(joined).hasSize(1).allMatch(PushParts::isComplete);
    assertThat(parts).allMatch(it -> it.findings().isEmpty());
    assertThat(joined.getFirst().pnrs().stream().map(Said::byAlone))
        .isEqualTo(push.pnrs().stream().map(Said::byAlone).toList());
  }

  @Test
  void noPartIsLargerThanWasAskedFor() {
    PnrgovMessage push = Pushes.read(Pushes.generated(5, 1, 0).getFirst().bytes()).getFirst();

    List<PnrgovMessage> parts = PnrgovWriter.parts(push, 9_000, SegmentWriter.withDefaults());

    for (PnrgovMessage part : parts) {
      SegmentWriter out = SegmentWriter.withDefaults();
      PnrgovWriter.write(part, out);
      assertThat(out.size()).isLessThanOrEqualTo(9_000);
    }
  }

  @Test
  void aPushThatFitsIsNotCut() {
    PnrgovMessage push = Pushes.push("TIF+DOE+JANE:A:1");

    assertThat(PnrgovWriter.parts(push, 20_000, SegmentWriter.withDefaults()))
        .containsExactly(push);
  }

  /** The message without the ends of lines, as text. */
  private static String message(byte[] file) {
    Message message = EdifactReader.read(file).messages().getFirst();
    return new String(message.bytes(), StandardCharsets.UTF_8).replaceAll("[\r\n]", "");
  }
}
