package org.commonground.edifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentMemoryTests {

  @Test
  void givesTheSameThingOfTheSameBytes() {
    List<String> made = made("MON+B:410.00:EUR'MON+B:410.00:EUR'");

    assertThat(made.get(2)).isSameAs(made.get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Start, middle and end are the same, of which the place in the memory is made.
        "IFT+4:28+AAAAAAAAAAAAAAAAA+AAAAAAAAAAAAA'IFT+4:28+ABAAAAAAAAAAAAAAA+AAAAAAAAAAAAA'",
        "A+1'A+2'A+1'",
        "A'B'",
        "IFT+4:28+ABC'IFT+4:28+ABC+D'IFT+4:28+ABC'",
        "IFT+4:28+ABC+D'IFT+4:28+ABC'",
        "IFT+4:28+ABC?'D'IFT+4:28+ABC?'",
        "IFT+4:28+ABC'IFT+4:28+ABC"
      })
  void makesAnotherThingOfOtherBytes(String segments) {
    List<String> plain = new ArrayList<>();
    SegmentCursor at = cursor(segments);
    while (at.next()) {
      plain.add(at.segmentText() + "'");
    }

    assertThat(made(segments)).isEqualTo(plain);
  }

  @Test
  void isRightWhenTheCursorGoesBack() {
    SegmentCursor at = cursor("RPI+5++++HK'RPI+5++++HK'RPI+6++++HK'");
    var memory = new SegmentMemory<>(at, SegmentCursor::segmentText);
    for (int number : new int[] {3, 2, 1, 3, 4, 2}) {
      at.moveTo(number);
      assertThat(memory.get()).isEqualTo(at.segmentText());
    }
  }

  private static List<String> made(String segments) {
    SegmentCursor at = cursor(segments);
    // A text of its own: the cursor itself gives the same text again for the same bytes.
    var memory = new SegmentMemory<>(at, it -> it.segmentText() + "'");
    List<String> made = new ArrayList<>();
    while (at.next()) {
      made.add(memory.get());
    }
    return made;
  }

  private static SegmentCursor cursor(String segments) {
    byte[] file = ("UNH+1+PNRGOV'" + segments).getBytes(StandardCharsets.ISO_8859_1);
    return EdifactReader.read(file).messages().getFirst().segments();
  }
}
