package org.commonground.edifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files, interchanges and envelopes. */
class EdifactReaderTests {
  private static final String WHOLE =
      "UNB+UNOA:3+XX-DCS:ZZ+BORDER:ZZ+261129:1130+77++APIS'"
          + "UNH+1+PAXLST:D:05B:UN:IATA+XX1/261129/1200+02:F'BGM+745'UNT+3+1'UNZ+1+77'";

  private static EdifactFile read(String text) {
    return EdifactReader.read(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static List<String> codes(EdifactFile file) {
    return file.allFindings().stream().map(Finding::code).toList();
  }

  private static List<String> segments(Message message) {
    List<String> texts = new ArrayList<>();
    SegmentCursor cursor = message.segments();
    while (cursor.next()) {
      texts.add(cursor.segmentText());
    }
    return texts;
  }

  @Test
  void readsHeadersOfInterchangeAndMessage() {
    var file = read(WHOLE);

    var header = Objects.requireNonNull(file.interchanges().getFirst().header());
    var message = file.messages().getFirst();
    assertThat(file.allFindings()).isEmpty();
    assertThat(header.sender()).isEqualTo(new Party("XX-DCS", "ZZ"));
    assertThat(header.prepared()).hasToString("2026-11-29T11:30");
    assertThat(header.reference()).isEqualTo("77");
    assertThat(header.application()).isEqualTo("APIS");
    assertThat(message.header().type().versionAndRelease()).isEqualTo("D.05B");
    assertThat(message.header().commonAccessReference()).isEqualTo("XX1/261129/1200");
    assertThat(message.header().part()).isEqualTo(new MessagePart(2, "F"));
    assertThat(message.header().part().isOneOfSeveral()).isTrue();
    assertThat(segments(message)).hasSize(3).endsWith("BGM+745", "UNT+3+1");
  }

  @Test
  void aReleasedReleaseCharacterIsDataAndTheTerminatorBehindItEndsTheSegment() {
    var file = read(WHOLE.replace("BGM+745'", "BGM+745+end??'LTS+A?+B?'C?:D'"));

    SegmentCursor cursor = file.messages().getFirst().segments();
    cursor.moveTo(2);
    assertThat(cursor.text(2)).isEqualTo("end?");
    cursor.moveTo(3);
    assertThat(cursor.text(1)).isEqualTo("A+B'C:D");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?BGM+745'", "B?GM+745'", "?B?G?M+745'", "?\r\nBGM+745'"})
  void aTagIsTheSameWithItsLettersReleased(String segment) {
    var file = read(WHOLE.replace("BGM+745'", segment));

    SegmentCursor cursor = file.messages().getFirst().segments();
    cursor.moveTo(2);
    assertThat(Tag.text(cursor.tag())).isEqualTo("BGM");
    assertThat(cursor.segmentText()).isEqualTo("BGM+745");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?UNT+2+1'", "?U?N?Z+1'", "B?GMX+745'", "??'"})
  void aTagOfTheEnvelopeThatIsReleasedIsDataAndSoIsWhatIsNotOfThreeLetters(String segment) {
    var file = read(WHOLE.replace("BGM+745'", segment));

    SegmentCursor cursor = file.messages().getFirst().segments();
    cursor.moveTo(2);
    assertThat(cursor.tag()).isZero();
    assertThat(segments(file.messages().getFirst())).hasSize(3).endsWith("UNT+3+1");
  }

  @Test
  void readsAnyDelimitersThatAreDeclared() {
    var file =
        read(
            "UNA|*,!~#UNB*UNOC|4*A*B*20261129|1130*1#UNH*1*PAXLST|D|12B|UN#"
                + "RFF*AVF|X!#Y~AVF|Z#UNT*3*1#UNZ*1*1#");

    SegmentCursor cursor = file.messages().getFirst().segments();
    cursor.moveTo(2);
    assertThat(file.allFindings()).isEmpty();
    assertThat(cursor.text(1, 2)).isEqualTo("X#Y");
    assertThat(cursor.repetitionCount(1)).isEqualTo(2);
    assertThat(cursor.text(1, 2, 2)).isEqualTo("Z");
    assertThat(cursor.segmentText()).isEqualTo("RFF+AVF:X#Y*AVF:Z");
  }

  @Test
  void whatNestsAndRepeatsInATagIsPartOfTheSegmentsText() {
    var file =
        read(
            "UNA|*,!~#UNB*UNOC|4*A*B*20261129|1130*1#UNH*1*PAXLST|D|12B|UN#"
                + "NAD~1|!*|*X!~#~OP*CC#UNT*4*1#UNZ*1*1#");

    assertThat(segments(file.messages().getFirst())).contains("NAD*1:?*+X~", "*OP+CC");
  }

  @Test
  void aSegmentsTextIsTheSameWhateverItsMessagesDelimiters() {
    String segments = "NAD*1:2+X'*OP+CC:?++D'QTY:1:2+?*3'";
    var plain = read("UNA:+.?*'UNB+UNOC:4+A+B+20261129:1130+1'UNH+1+PAXLST:D:12B:UN'" + segments);

    assertThat(segments(plain.messages().getFirst()))
        .contains("NAD*1:2+X", "*OP+CC:?++D", "QTY:1:2+?*3");
  }

  @Test
  void theLineEndCanBeTheTerminator() {
    var file =
        read(
            "UNA:+.? \nUNB+UNOA:3+A+B+261129:1130+1\r\nUNH+1+PAXLST:D:05B:UN\r\nBGM+745\r\nUNT+3+1\r\nUNZ+1+1\r\n");

    assertThat(segments(file.messages().getFirst()))
        .containsExactly("UNH+1+PAXLST:D:05B:UN", "BGM+745", "UNT+3+1");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 20, 63, 69})
  void linesBrokenAnywhereReadAsIfTheyWereWhole(int width) {
    String wrapped = WHOLE.replaceAll("(.{" + width + "})", "$1\r\n");

    var file = read("QD BORDER\r\n.XXDCS 291130\r\n" + wrapped + "\r\n=\r\n");

    assertThat(segments(file.messages().getFirst()))
        .isEqualTo(segments(read(WHOLE).messages().getFirst()));
    assertThat(file.outside()).hasSize(2);
  }

  @Test
  void offsetsAreThoseOfTheFileAsReceived() {
    String header = "QD BORDER\r\n";
    String wrapped = header + WHOLE.replace("UNH+1", "UN\r\nH+1").replace("UNT+3", "UNT\r\n+9");

    var file = read(wrapped);

    var finding = file.messages().getFirst().findings().getFirst();
    assertThat(finding.code()).isEqualTo("unt-count");
    assertThat(finding.offset()).isEqualTo(wrapped.indexOf("UNT"));
    assertThat(finding.segment()).isEqualTo(3);
    assertThat(file.interchanges().getFirst().offset()).isEqualTo(header.length());
    assertThat(file.interchanges().getFirst().length())
        .isEqualTo(wrapped.length() - header.length());
  }

  @Test
  void readsSeveralInterchangesWithDelimitersOfTheirOwn() {
    String other =
        "UNA:*.? #UNB*UNOA:3*A*B*261129:1130*78#UNH*1*PAXLST:D:05B:UN#BGM*745#UNT*3*1#UNZ*1*78#";

    var file = read(WHOLE + "\r\ntext between\r\n" + other + WHOLE);

    assertThat(file.messages()).hasSize(3);
    assertThat(file.allFindings()).isEmpty();
    assertThat(file.outside()).containsExactly(new Outside(WHOLE.length() + 2, 12));
  }

  @Test
  void aNewInterchangeEndsOneThatHasNoTrailer() {
    String cut = WHOLE.substring(0, WHOLE.indexOf("UNT"));

    var file = read(cut + "UNA:+.? '" + WHOLE);

    assertThat(file.messages()).hasSize(2);
    assertThat(codes(file)).containsExactly("missing-unz", "missing-unt");
  }

  @ParameterizedTest(name = "{0} written as {1} is found as {2}")
  @CsvSource({
    "UNT+3+1, UNT+159+1, unt-count",
    "UNT+3+1, UNT+3+2, unt-reference",
    "UNT+3+1', '', missing-unt",
    "UNZ+1+77', '', missing-unz",
    "UNZ+1+77, UNZ+4+77, unz-count",
    "UNZ+1+77, UNZ+1+78, unz-reference",
    "UNT+3+1', UNT+3+1'UNT+3+1', stray-unt",
    "UNT+3+1', UNT+3+1'UNE+1+1', stray-une",
    "UNH+1+PAXLST, UNG+PAXLST+A+B+261129:1130+5'UNH+1+PAXLST, missing-une",
    "UNZ+1+77', UNZ+1+77, cut-off",
  })
  void aFaultOfTheEnvelopeIsFoundAndTheMessageIsReadAllTheSame(
      String right, String wrong, String code) {
    assertThat(WHOLE).contains(right.replaceAll("^'|'$", ""));

    var file = read(WHOLE.replace(right, wrong));

    assertThat(codes(file)).contains(code);
    assertThat(segments(file.messages().getFirst())).contains("BGM+745");
  }

  @Test
  void aMessageWithoutAnyEnvelopeIsRead() {
    var file = read("UNH+1+PAXLST:D:05B:UN'BGM+745'UNT+3+1'");

    assertThat(file.messages()).hasSize(1);
    assertThat(codes(file)).containsExactly("missing-unb");
  }

  @Test
  void aMessageWithoutHeaderIsRead() {
    var file = read(WHOLE.replaceAll("UNH[^']*'", ""));

    assertThat(segments(file.messages().getFirst())).containsExactly("BGM+745", "UNT+3+1");
    assertThat(codes(file)).contains("missing-unh");
  }

  @Test
  void guessesDelimitersThatAreNotDeclared() {
    var file = read("UNB*UNOA:3*A*B*261129:1130*1'UNH*1*PAXLST:D:05B:UN'BGM*745'UNT*3*1'UNZ*1*1'");

    assertThat(file.messages()).hasSize(1);
    assertThat(codes(file)).containsExactly("undeclared-delimiters");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "UNOC, ISO-8859-1, Müller",
    "UNOD, ISO-8859-2, Łukasz",
    "UNOE, ISO-8859-5, Анна",
    "UNOF, ISO-8859-7, Ελένη",
    "UNOG, ISO-8859-3, Ħamrun",
    "UNOH, ISO-8859-4, Ķēniņš",
    "UNOI, ISO-8859-6, محمد",
    "UNOJ, ISO-8859-8, דוד",
    "UNOK, ISO-8859-9, Gülşen",
    "UNOW, UTF-8, 王秀英",
    "UNOY, UTF-8, 王秀英",
  })
  void decodesTheCharacterSetThatIsDeclared(String syntax, String charset, String name) {
    String text = WHOLE.replace("UNOA", syntax).replace("BGM+745", "NAD+FL+++" + name + ":X");

    var file = EdifactReader.read(text.getBytes(Charset.forName(charset)));

    SegmentCursor cursor = file.messages().getFirst().segments();
    cursor.moveTo(2);
    assertThat(cursor.text(4)).isEqualTo(name);
    assertThat(file.allFindings()).isEmpty();
  }

  @Test
  void undeclaredUtf8IsReadAsUtf8AndFound() {
    String text = WHOLE.replace("BGM+745", "NAD+FL+++Müller");

    var file = EdifactReader.read(text.getBytes(StandardCharsets.UTF_8));

    SegmentCursor cursor = file.messages().getFirst().segments();
    cursor.moveTo(2);
    assertThat(cursor.text(4)).isEqualTo("Müller");
    assertThat(codes(file)).containsExactly("undeclared-characters");
  }

  @Test
  void aFileWithoutInterchangeIsFound() {
    assertThat(codes(read("Dear colleagues, UNHappily there is no list today.")))
        .containsExactly("no-interchange");
    assertThat(codes(read(""))).containsExactly("no-interchange");
  }

  @Test
  void offsetsHoldWhenAnInterchangeOfLinesComesBeforeOneOfBrokenLines() {
    String lines =
        "UNA:+.? ~UNB+UNOA:3+A+B+261129:1130+1|UNH+1+PAXLST:D:05B:UN|BGM+745|UNT+9+1|UNZ+1+1|"
            .replace("~", "\n")
            .replace("|", "\r\n");
    String broken = WHOLE.replace("UNH+1", "UN\r\nH+1").replace("UNT+3", "UNT\r\n+9");

    var file = read(lines + "between\r\n\r\n" + broken);

    assertThat(file.messages()).hasSize(2);
    assertThat(file.messages().getFirst().findings().getFirst().offset())
        .isEqualTo(lines.indexOf("UNT"));
    assertThat(file.messages().getLast().findings().getFirst().offset())
        .isEqualTo((lines + "between\r\n\r\n" + broken).lastIndexOf("UNT"));
    assertThat(file.outside()).containsExactly(new Outside(lines.length(), 7));
  }

  @Test
  void aLongFileOfBrokenTagsIsReadInOneGo() {
    var file = read("UN\nH+".repeat(300_000));

    assertThat(file.messages()).hasSize(1);
    assertThat(codes(file)).contains("cut-off", "missing-unb", "missing-unt");
  }

  @Test
  void groupsAreKnownToTheirMessages() {
    var file =
        read(
            "UNB+UNOA:3+A+B+261129:1130+1'UNG+PAXLST+A1+B1+261129:1130+G1+UN+D:05B'"
                + "UNH+1+PAXLST:D:05B:UN'BGM+745'UNT+3+1'UNH+2+PAXLST:D:05B:UN'BGM+250'UNT+3+2'"
                + "UNE+2+G1'UNZ+1+1'");

    assertThat(file.allFindings()).isEmpty();
    assertThat(file.messages())
        .extracting(Message::group)
        .containsOnly(new GroupHeader("PAXLST", new Party("A1", ""), new Party("B1", ""), "G1"));
  }

  @Test
  void anInteractiveInterchangeIsReadLikeABatch() {
    EdifactFile file =
        read(
            "UIB+UNOA:4+DIALOG7++++0A:ZZ+STATE:ZZ+20261129:1130'"
                + "UIH+PAXLST:D:05B:SUB:UN:IATA+M1+DIALOG7'BGM+745'UIT+M1+3'UIZ+DIALOG7+1'");

    Interchange interchange = file.interchanges().getFirst();
    InterchangeHeader header = Objects.requireNonNull(interchange.header());
    Message message = file.messages().getFirst();
    assertThat(file.allFindings()).isEmpty();
    assertThat(header.reference()).isEqualTo("DIALOG7");
    assertThat(header.sender()).isEqualTo(new Party("0A", "ZZ"));
    assertThat(header.prepared()).isEqualTo(LocalDateTime.of(2026, 11, 29, 11, 30));
    assertThat(message.header())
        .isEqualTo(
            new MessageHeader(
                "M1",
                new MessageType("PAXLST", "D", "05B", "UN", "IATA"),
                "DIALOG7",
                MessagePart.WHOLE));
    assertThat(message.size()).isEqualTo(3);
  }

  @Test
  void wrongCountsAndReferencesOfAnInteractiveInterchangeAreFound() {
    EdifactFile file = read("UIB+UNOA:4+D++++A+B'UIH+PAXLST:D:05B+M1+D'BGM+745'UIT+M2+4'UIZ+E+2'");

    assertThat(file.allFindings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("uit-count", "uit-reference", "uiz-count", "uiz-reference");
  }
}
