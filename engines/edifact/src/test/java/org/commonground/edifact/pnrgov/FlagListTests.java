package org.commonground.edifact.pnrgov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.commonground.edifact.pnrgov.Sensitivity.Category;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlagListTests {

  @ParameterizedTest
  @CsvSource({
    "KSML, RELIGION",
    "MOML, RELIGION",
    "DBML, HEALTH",
    "WCHR, HEALTH",
    "MEDA, HEALTH",
    "BLND, HEALTH"
  })
  void sensitiveServicesAreMarked(String code, Category category) {
    assertThat(FlagList.SHIPPED.service(code, "")).isEqualTo(new Sensitivity(category, code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"VGML", "BIKE", "DOCS", "SEAT", "TKNE"})
  void otherServicesAreNot(String code) {
    assertThat(FlagList.SHIPPED.service(code, "")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "PAX IS DIABETIC, DIABETIC",
    "pax is diabetic, DIABETIC",
    "(DIABETIC), DIABETIC",
    "TRADE UNION CONGRESS, TRADE UNION",
    "TRADE-UNION, TRADE UNION",
    "GROUP OF PILGRIMS, PILGRIMS",
  })
  void wordsAreFoundBetweenOtherCharacters(String text, String rule) {
    Sensitivity found = FlagList.SHIPPED.text(text);

    // One character of any kind may part two words, but only a space is compared.
    if (text.contains("-")) {
      assertThat(found).isNull();
    } else {
      assertThat(found).isNotNull().extracting(Sensitivity::rule).isEqualTo(rule);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "CTC VIE 4369912345", "WESTERN UNION OFFICE", "PREDIABETICS", "MR SIKHOV"})
  void otherTextsAreNotMarked(String text) {
    assertThat(FlagList.SHIPPED.text(text)).isNull();
  }

  @Test
  void documentsAndContactsAreNoFreeText() {
    assertThat(FlagList.SHIPPED.service("DOCS", "/P/AUT/1/AUT///SIKH/JANE")).isNull();
    assertThat(FlagList.SHIPPED.service("OTHS", "PAX DIABETIC")).isNotNull();
  }

  @Test
  void everyLineNamesItsSource() throws IOException {
    String text;
    try (var in = FlagList.class.getResourceAsStream("sensitive.tsv")) {
      assertThat(in).isNotNull();
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    assertThat(text.lines().filter(it -> !it.startsWith("#")))
        .allMatch(it -> it.split("\t", -1).length == 4 && it.contains("EU-PNR"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"service\tABCD", "service\tABCD\tOTHER\tlaw", "thing\tX\tHEALTH\tlaw"})
  void aLineThatIsNotSoIsRefusedByItsNumber(String line) {
    assertThatThrownBy(() -> FlagList.parse("# first\n" + line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("line 2 ");
  }

  /** The readable twin: all words of the text, one after the other, in a list. */
  @Test
  void textsOfSeedFiveAreMarkedAsThePlainWayMarksThem() {
    List<String> rules = List.of("DIABETIC", "HIV", "TRADE UNION", "SAME SEX", "PILGRIM");
    StringBuilder lines = new StringBuilder();
    rules.forEach(it -> lines.append("word\t").append(it).append("\tHEALTH\ttest\n"));
    FlagList flags = FlagList.parse(lines.toString());
    List<String> parts =
        List.of("DIABETIC", "hiv", "TRADE", "UNION", "SAME", "SEX", "PILGRIM", "X", " ", " ", "-");
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int part = random.nextInt(9); part > 0; part--) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      Sensitivity found = flags.text(text.toString());

      assertThat(found == null ? null : found.rule())
          .as(text.toString())
          .isEqualTo(plainly(text.toString(), rules));
    }
  }

  private static @Nullable String plainly(String text, List<String> rules) {
    String upper = text.toUpperCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    String before = "";
    for (String word : upper.split("(?<=[^A-Z])|(?=[^A-Z])", -1)) {
      if (rules.contains(word)) {
        return word;
      }
      int size = words.size();
      before = size > 1 ? words.get(size - 2) + words.get(size - 1) + word : "";
      if (rules.contains(before)) {
        return before;
      }
      words.add(word);
    }
    return null;
  }
}
