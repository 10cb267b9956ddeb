package org.commonground.matching.eastasian;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsTests {

  @ParameterizedTest(name = "{0} may be {1}")
  @CsvSource({
    "wingming, rongming",
    "wingming, yongming",
    "chihhung, zhihong",
    "jhihhong, zhihong",
    "syuejhen, xuezhen",
    "benghock, mingfu",
    "siewleng, xiuling",
    "chiming, qiming",
    "chiming, jiming",
    "sung, seong",
    "sung, seung",
    "jihoon, jihun",
    "kihoon, gihun",
    "minjoo, minju",
    "jungwoo, jeongu",
    "younghee, yeonghui",
  })
  void spellingsOfSeveralSystemsShareAReading(String one, String other) {
    assertThat(readings(one)).containsAnyElementsOf(readings(other));
  }

  @ParameterizedTest(name = "{0} is no name of these languages")
  @ValueSource(strings = {"mohammed", "peter", "hassan", "ivan", "john"})
  void otherNamesHaveNoReading(String name) {
    assertThat(readings(name)).isEmpty();
  }

  @Test
  void aWordThatDoesNotTellStandsForItselfOnly() {
    assertThat(readings("tina")).doesNotContainAnyElementsOf(readings("dina"));
  }

  @Test
  void syllablesWrittenApartAreReadMoreFreely() {
    byte[] letters = "tina".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Readings.ofSyllables(letters)).contains("Cdina");
  }

  private static List<String> readings(String word) {
    return Readings.of(word.getBytes(StandardCharsets.ISO_8859_1));
  }
}
