package org.commonground.matching.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.commonground.matching.lists.BirthDate;
import org.commonground.matching.lists.Document;
import org.commonground.matching.lists.OfacReader;
import org.commonground.matching.lists.PlainListReader;
import org.commonground.matching.lists.SyntheticList;
import org.commonground.matching.lists.UnitedNationsReader;
import org.commonground.matching.lists.WatchList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that anybody writes makes the engine throw. */
class HostileInputTests {
  private static final String LETTERS =
      "aehxyjwsckgzdt  -<'.,/(;)0159ÄßøŁışمحدعبالرحنیגשםОяьщΣςκ김종은高市কা\u0301\u200f\ud83d\ude00\ud800\u0000\"\n";

  @Test
  void anyNameCanBeScreenedSeed17() {
    var random = new Random(17);
    Screener screener = Screener.of(List.of(SyntheticList.read()), ScreeningSettings.usual());

    for (int i = 0; i < 20_000; i++) {
      Traveller traveller =
          new Traveller(
              "T",
              text(random, 30),
              BirthDate.parse(text(random, 10)),
              List.of(text(random, 3)),
              null,
              List.of(new Document(text(random, 9), null)));

      Screening answer = screener.rank(traveller);

      assertThat(answer.score()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void anyNameCanBeListedSeed19() {
    var random = new Random(19);
    var rows = new StringBuilder("reference,name,birth_dates\n");
    for (int i = 0; i < 3000; i++) {
      rows.append(i).append(",\"").append(text(random, 25).replace("\"", "")).append("\",1970\n");
    }
    byte[] file = rows.toString().getBytes(StandardCharsets.UTF_8);
    WatchList list = PlainListReader.read("L", null, file).list();
    Screener screener = Screener.of(List.of(list), ScreeningSettings.usual());

    for (int i = 0; i < 2000; i++) {
      assertThat(screener.rank(Traveller.named("T", text(random, 25))).score()).isLessThan(1);
    }
  }

  /** Words with more ways to be read than anybody can follow, and words without end. */
  @ParameterizedTest(name = "{0} times {1}, then {2}")
  @CsvSource({"38, h, os", "36, h, ian", "12, cdj, ov", "20000, ב, ''", "20000, و, ''"})
  void wordsOfManyReadingsAreRead(int times, String letters, String end) {
    String word = letters.repeat(times) + end;
    byte[] file = ("reference,name\n1," + word + " Zorvan\n").getBytes(StandardCharsets.UTF_8);
    WatchList list = PlainListReader.read("L", null, file).list();
    Screener screener = Screener.of(List.of(list), ScreeningSettings.usual());

    assertThat(screener.rank(Traveller.named("T", word + " Zorvan")).matches()).hasSize(1);
  }

  @Test
  void damagedFilesAreReadAsFarAsTheyGoSeed23() {
    var random = new Random(23);

    for (int i = 0; i < 2000; i++) {
      byte[] bytes = text(random, 400).getBytes(StandardCharsets.UTF_8);
      assertThat(PlainListReader.read("L", null, bytes).list().version().sha256()).hasSize(64);
      assertThat(OfacReader.read(null, bytes, bytes).findings()).isNotNull();
      assertThat(UnitedNationsReader.read(bytes).list().entries()).isEmpty();
    }
  }

  private static String text(Random random, int most) {
    var text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
