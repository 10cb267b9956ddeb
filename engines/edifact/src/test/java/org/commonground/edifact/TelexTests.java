package org.commonground.edifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passenger lists as they arrive by telex and electronic mail. */
class TelexTests {

  @ParameterizedTest
  @ValueSource(strings = {"A", "B", "C", "D", "E", "F"})
  void readsTheSegmentsOfTheCleanedList(String letter) {
    String folder = "passenger/paxlst/ediclean/";
    byte[] dirty = SharedData.bytes(SharedData.file(folder + "original_" + letter + ".txt"));
    byte[] clean = SharedData.bytes(SharedData.file(folder + "reference_" + letter + ".txt"));

    var file = EdifactReader.read(dirty);

    Interchange interchange = file.interchanges().getFirst();
    List<List<List<List<String>>>> expected =
        PlainSegments.of(afterAdvice(clean), interchange.delimiters());
    assertThat(file.interchanges()).hasSize(1);
    assertThat(file.messages()).hasSize(1);
    List<List<List<List<String>>>> found = PlainSegments.of(file.messages().getFirst().segments());
    assertThat(expected).hasSize(found.size() + 4).containsSubsequence(found);
    assertThat(found.getFirst().getFirst()).isEqualTo(List.of(List.of("UNH")));
    assertThat(found.getLast().getFirst()).isEqualTo(List.of(List.of("UNT")));
    assertThat(file.outside()).isNotEmpty();
  }

  private static byte[] afterAdvice(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.substring(text.indexOf("UNB")).getBytes(StandardCharsets.ISO_8859_1);
  }
}
