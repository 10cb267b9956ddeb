package org.commonground.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTests {

  @ParameterizedTest(name = "{0} and {1} are {2} apart")
  @CsvSource({
    "ivan, ivan, 0",
    "ivan, vian, 1",
    "ivan, van, 1",
    "ivan, yivan, 1",
    "karim, karam, 1"
  })
  void countsSlips(String one, String other, int distance) {
    assertThat(distance(bytes(one), bytes(other), 5)).isEqualTo(distance);
  }

  @Test
  void agreesWithThePlainTableOnGeneratedWordsSeed7() {
    var random = new Random(7);

    for (int i = 0; i < 20_000; i++) {
      byte[] one = word(random);
      byte[] other = word(random);
      int most = random.nextInt(5);
      int expected = PlainEditDistance.of(one, other);

      int found = distance(one, other, most);

      if (expected <= most) {
        assertThat(found).isEqualTo(expected);
      } else {
        assertThat(found).isGreaterThan(most);
      }
    }
  }

  private static int distance(byte[] one, byte[] other, int most) {
    var distance = new EditDistance();
    distance.pattern(bytes("before"));
    distance.pattern(one);
    return distance.to(other, most);
  }

  private static byte[] word(Random random) {
    byte[] word = new byte[1 + random.nextInt(9)];
    for (int i = 0; i < word.length; i++) {
      word[i] = (byte) ('a' + random.nextInt(3));
    }
    return word;
  }

  private static byte[] bytes(String word) {
    return word.getBytes(StandardCharsets.ISO_8859_1);
  }
}
