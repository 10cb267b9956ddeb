package org.commonground.edifact.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonground.edifact.Delimiters;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.SegmentCursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Segments as bytes. */
class SegmentWriterTests {

  private static String text(SegmentWriter out) {
    return new String(out.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void leavesOutWhatIsEmptyAtTheEnd() {
    SegmentWriter out = SegmentWriter.withDefaults();

    out.segment("NAD").element("FL").skip(2).element("DOE").component("").component("").element("");
    out.end().segment("AUT").end();

    assertThat(text(out)).isEqualTo("NAD+FL+++DOE'AUT'");
    assertThat(out.segments()).isEqualTo(2);
  }

  @Test
  void releasesDelimitersInData() {
    SegmentWriter out = SegmentWriter.withDefaults();

    out.segment("FTX").element("a+b:c?d'e*").end();

    assertThat(text(out)).isEqualTo("FTX+a?+b?:c??d?'e*'");
  }

  @Test
  void writesTheAdviceAndLines() {
    var out =
        new SegmentWriter(Delimiters.of("|*,!~#"), StandardCharsets.UTF_8).lines("\r\n").advice();

    out.segment("RFF").element("AVF").component("X#").repetition("AVF").component("Z").end();

    assertThat(text(out)).isEqualTo("UNA|*,!~#\r\nRFF*AVF|X!#~AVF|Z#\r\n");
  }

  @Test
  void repetitionNeedsASeparator() {
    assertThatIllegalStateException()
        .isThrownBy(() -> SegmentWriter.withDefaults().segment("RFF").element("A").repetition("B"));
  }

  @Test
  void writesAKeptSegmentWithDelimitersOfItsOwn() {
    var out = new SegmentWriter(Delimiters.of("|*,!~#"), StandardCharsets.UTF_8);

    out.kept("ZZX+a?+b:c**d+?:|");

    assertThat(text(out)).isEqualTo("ZZX*a+b|c~~d*:!|#");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", " NAD+FL", "\tNAD+FL", "UNT+2+1", "UNZ", "UNB+A", "UNA:X", "UIH+1"})
  void aKeptSegmentThatIsNeitherBlankNorOfTheEnvelopeStaysSo(String segment) {
    SegmentWriter out = SegmentWriter.withDefaults();
    out.segment("UNB").element("UNOY").component("3").end().segment("UNH").element("1").end();

    out.kept(segment).segment("UNT").element("3").element("1").end();

    SegmentCursor read = EdifactReader.read(out.bytes()).messages().getFirst().segments();
    read.moveTo(2);
    assertThat(read.segmentText()).isEqualTo(segment);
    assertThat(read.size()).isEqualTo(3);
  }

  @Test
  void aKeptSegmentOfTheMessageIsNotReleased() {
    SegmentWriter out = SegmentWriter.withDefaults();

    out.kept("UNS+D").kept("UNTIL+1").kept("").kept("NAD+FL");

    assertThat(text(out)).isEqualTo("UNS+D'UNTIL+1''NAD+FL'");
  }

  @Test
  void countsAgainFromZero() {
    SegmentWriter out = SegmentWriter.withDefaults().segment("UNB").end().restartCount();

    out.segment("UNH").end();

    assertThat(out.segments()).isEqualTo(1);
    assertThat(out.clear().size()).isZero();
  }

  @Test
  void agreesWithTheReadableTwinAndTheReaderOnRandomSegmentsOfSeed71() {
    Random random = new Random(71);
    for (int i = 0; i < 20_000; i++) {
      Delimiters delimiters = i % 2 == 0 ? Delimiters.DEFAULT : Delimiters.of("|*,!~#");
      List<List<String>> elements = elements(random);
      SegmentWriter out = new SegmentWriter(delimiters, StandardCharsets.UTF_8);

      out.segment("ZZX");
      for (List<String> components : elements) {
        out.element(components.getFirst());
        components.subList(1, components.size()).forEach(out::component);
      }
      out.end();

      assertThat(text(out)).isEqualTo(PlainSegmentWriter.segment("ZZX", elements, delimiters));
      assertThat(read(out, delimiters, elements)).isEqualTo(elements);
    }
  }

  private static List<List<String>> read(
      SegmentWriter out, Delimiters delimiters, List<List<String>> shape) {
    SegmentWriter whole = new SegmentWriter(delimiters, StandardCharsets.UTF_8).advice();
    whole.segment("UNB").element("UNOY").component("4").end().segment("UNH").element("1").end();
    String text = text(whole) + text(out);
    var file = EdifactReader.read(text.getBytes(StandardCharsets.UTF_8));
    SegmentCursor cursor = file.messages().getFirst().segments();
    cursor.moveTo(2);
    List<List<String>> found = new ArrayList<>();
    for (int e = 1; e <= shape.size(); e++) {
      List<String> components = new ArrayList<>();
      for (int c = 1; c <= shape.get(e - 1).size(); c++) {
        components.add(cursor.text(e, c));
      }
      found.add(components);
    }
    return found;
  }

  private static List<List<String>> elements(Random random) {
    List<List<String>> elements = new ArrayList<>();
    int count = random.nextInt(5);
    for (int e = 0; e < count; e++) {
      List<String> components = new ArrayList<>();
      int parts = 1 + random.nextInt(3);
      for (int c = 0; c < parts; c++) {
        components.add(value(random));
      }
      elements.add(components);
    }
    return elements;
  }

  private static String value(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(3) == 0 ? 0 : random.nextInt(12);
    for (int i = 0; i < length; i++) {
      text.append("ABC019+:?'*|!~#é王".charAt(random.nextInt(17)));
    }
    return text.toString();
  }
}
