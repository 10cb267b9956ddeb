package org.commonground.edifact.pnrgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonground.edifact.Delimiters;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.Message;
import org.commonground.edifact.generator.Transmission;
import org.commonground.edifact.travel.Moment;
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
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12})
  void aPushWithFaultsSaysTheSameWhenReadWrittenAndRead(long seed) {
    for (Transmission push : Pushes.generated(seed, 8, 1)) {
      PnrgovMessage read = Pushes.read(push.bytes()).getFirst();

      byte[] written = Pushes.written(read, Delimiters.of(":*.? #"));

      assertThat(Said.by(Pushes.read(written).getFirst())).as(push.file()).isEqualTo(Said.by(read));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // More than is typed, in every segment that has typed parts.
        "RCI+0A:L2:1:010126:0900:X+0B:L3|SSR+VGML:HK:1:0A:5:6:VIE:LHR:A:B+1A:X:1:N:5|DAT+700:1:2:3",
        "DAT+700:010126+710:010126:0900|DAT+3:020126|ADD+1+700:A:B:C:D:E:F:G:H:I|ADD++700:A+T:B",
        "TIF+DOE:X+JANE:A:1:1:7+JOHN:A:2|FTI+0A:1:2:3:4|REF+A:B:C:D+:E|IFT+4:28:1:0A:5+A:B+C+",
        "TIF+DOE+JANE:A:1+JOHN:A:2+:C:3|TIF+DOE+JANE:A:1|TIF+ROE:G|TIF+ROE+:G|TIF+POE",
        "TIF+DOE+J:A:1|TKT+1:T:2:3|MON+B:1:EUR:2:3|TXD++1:A:B:C:D+2|PTK+NR|DAT+710:1:2:3|"
            + "FOP+CC:1:2:3:4:5:6:7:8+CA|IFT+4:43+X|ADD+1+T:A|FOP+CA:::::|TKT+2|MON+T:2",
        "TIF+DOE+J:A:1|FAR+N|MON+B:1|TKT+1|MON+B:1|EBD+EUR:1|MON+T:2:EUR::5|SSR+OTHS:HK|ADD++5:A",
        "TVL+050126:1030:1245+VIE+LHR+0A:0B+123:Y:X|TRA+0B+77|TRA+0C|RPI+1+HK|RPI+1+HK|RPI+2|APD+320:1",
        "TVL+:1030::1245+VIE++0A|TRA+0C+1|RCI+0B:Z::1|SSR+SEAT:HK:1:0A+1A|IFT+4:28+X|TRI++1|"
            + "TIF+DOE+J:A:1:X|SSD+1A|SSD+2A+Y|TBD+1+2:3:K+HP+0A:1:2:LHR|DAT+2:050126:0700:1|"
            + "ORG+0A:VIE+1:2:3|TIF+ROE|TBD++1|SSR+VGML|DAT",
        "TVL+050126+VIE+LHR+0A+1:Y|EQN+2:X|RCI+0B:Z+0C:Y:1:2:3:4|EQN+1|MSG+8:1|TVL+1+VIE:X|MSG+5|"
            + "TVL+060126+LHR+VIE+0A+2:Y",
        "ABI+1+1:2+VIE+A+0A|DAT+T:1|DAT+T:2:3:4|TIF+DOE+J:A|SAC+++X|SAC+1++A+2|TIF+DOE+J+K:A+|"
            + "TVL+1+A+B+0A+1|RPI+1+HK+X|TBD+1|SSR+VGML:1:2:3:4|RPI+7|ADD+1+2:3|RCI+1:2:3:4:5:6|ABI|SAC",
        "TVL+050126:1055:060T|SAC+++A|TIF+DOE+JOHN|TIF|SAC+++X|TVL+1+A+B|TIF+ROE+ANN|TIF+ROE+ANN+EVE|TIF+DOE+:A",
        // Released where nobody releases anything: tags, colons within days, blanks.
        "RCI+0A:L2::0101?:26:0900+0A:L3::01?::9|DAT+700:050126?:1140+710:05??:1+2:0?:1??|?ADD++T:A|? |? X",
        "TVL+050126?:1030?:050126?:1245+VIE+LHR+0A+123|?RPI+1+HK|?APD+320|?DAT+2:05?:01:0700|?TRI++1|"
            + "TIF+DOE+J:A:1|?UNT+1|?UNZ|? UNB|ABI|DAT+T:2026-01-05T?:1:2|?SAC|?TIF+DOE|DAT+T:0501260910TEST|DAT+T:2026?:TESTT?:1:2",
        "?TIF+DOE+J:A:1|?TKT+1|?MON+B:1|T?XD++1:A|?FOP+CC|DAT+710:2026?:01|?IFT+4:28+X|SR?C|?RCI+0A:L",
        // The same said twice, and an operating carrier beside a flight that is kept whole.
        "TVL+050126:1030+VIE+LHR+0A+1:Y:X|TRA+0C|TVL+1+A+B+0A:0C+1:Y:X|TRA+0C|TRA+0C|TRA+0C+1|"
            + "TVL+1+A+B+0A+1:Y|TRA+0C|TRA+0C|TRA+0D|TRA+0C|SAC|TVL+1+A+B+0A+1:Y:X|TRA+0C|LTS+A:|LTS+B++",
        "IFT+4:28:::X+A::+B+::+C::D:+E|IFT+4+A::+B++:C|TIF+DOE+J:A:1|IFT+4:43:::X++A::+:",
        "TIF+DOE+J:A:1|FTI+0A:1:::GOLD?::A??:?+?*+0B:2:?:+0C:3:??|TKT+1|FOP+CC:1:2:3:4:5:6:7:?'?::8??9",
        "TIF+DOE+J:A:1|FTI+0A:2:3:4:5:6:7:8:9:10:11:12:13:14:15:16+0B:2:3:4:5:6:7:8:9:10:11:12:13:14:15:16|"
            + "TKT+1|FOP+CC:2:3:4:5:6:7:8:9:10:11:12:13:14:15:16:17+CA:2:3:4:5:6:7:8:9:10:11:12:13:14:15:16",
        "SAC+++A|DAT+T:1|EQN+1|SAC|LTS|LTS+LTS?+1|LTS+A:B|LTS+A?'B?+C|SSD+1|ZZZ+1:::+*+?+",
      })
  void oddSegmentsSayTheSame(String lines) {
    PnrgovMessage read = Pushes.push(lines.replace('|', '\n'));

    PnrgovMessage again = Pushes.read(Pushes.written(read, Delimiters.DEFAULT)).getFirst();

    assertThat(Said.by(again)).isEqualTo(Said.by(read));
  }

  @ParameterizedTest
  @ValueSource(strings = {"MSG+:22", "MSG+22", "MSG+8:22+X", "MSG+8", "MSG+:8", "MSG", "EQN+01"})
  void aHeadStatedTwiceSaysTheSame(String segment) {
    for (String first : List.of("MSG+:22", "MSG+22", "MSG+8:22", "MSG")) {
      PnrgovMessage read = Pushes.message(first + "\nEQN+1\n" + segment + "\n" + segment + "\nSRC");

      PnrgovMessage again = Pushes.read(Pushes.written(read, Delimiters.DEFAULT)).getFirst();

      assertThat(Said.by(again)).isEqualTo(Said.by(read));
    }
  }

  @Test
  void aTravellerBehindATagWithAReleasedLetterIsRead() {
    assertThat(Pushes.names(Pushes.booking("?TIF+DOE+JANE:A:1"))).containsExactly("DOE/JANE");
  }

  @Test
  void aReleasedColonIsOfTheDay() {
    Moment booked = Pushes.booking("DAT+700:05?:01?:1140:0900").details().dates().getFirst();

    assertThat(Days.day(booked.written())).isEqualTo("05:01:1140");
    assertThat(Days.clock(booked.written())).isEqualTo("0900");
    assertThat(booked.at()).isNull();
  }

  @Test
  void oddTagsAreWrittenAsTheyCame() {
    String kept = "*OP+CC'ZZZ*1:2*+3'Z\u00B9+1'Z?++1'UNT";
    byte[] plain = Pushes.written(Pushes.push("TIF+DOE+JOHN:A:2"), Delimiters.DEFAULT_OF_VERSION_4);
    String push = new String(plain, StandardCharsets.UTF_8).replace("UNT", kept);
    PnrgovMessage read = Pushes.read(push.getBytes(StandardCharsets.UTF_8)).getFirst();

    byte[] written = Pushes.written(read, Delimiters.DEFAULT_OF_VERSION_4);

    assertThat(new String(written, StandardCharsets.UTF_8))
        .contains("'*OP+CC'ZZZ*1:2*+3'Z\u00B9+1'Z?++1'");
    assertThat(Said.by(Pushes.read(written).getFirst())).isEqualTo(Said.by(read));
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
