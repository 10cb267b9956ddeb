package org.commonground.coordination.exchange.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.reference.Country;
import org.commonground.coordination.reference.Language;
import org.commonground.coordination.reference.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in cells that mean one country, and no other. */
class VocabularyTests {
  private final Reference reference = Reference.load();
  private final Vocabulary vocabulary = new Vocabulary(reference);

  @ParameterizedTest
  @CsvSource({
    "DR Congo, CD",
    "Congo, CG",
    "South Korea, KR",
    "DPRK, KP",
    "Syria, SY",
    "Palestine, PS",
    "Ivory Coast, CI",
    "Côte d'Ivoire, CI",
    "COTE D’IVOIRE, CI",
    "Viet Nam, VN",
    "Россия, RU",
    "Иран, IR",
    "سوريا, SY",
    "坦桑尼亚, TZ",
    "'Iran, Islamic Rep.', IR",
    "ken, KE",
    "St. Lucia, LC"
  })
  void everydayNamesAreKnown(String name, String code) {
    assertThat(vocabulary.country(name)).map(Country::alpha2).contains(code);
  }

  @Test
  void everyNameMeansTheCountryItStandsBeside() {
    List<String> wrong = new ArrayList<>();
    for (var row : WordTable.read("country-names.tsv")) {
      for (String word : row.words()) {
        if (vocabulary.country(word).filter(it -> it.alpha2().equals(row.key())).isEmpty()) {
          wrong.add(row.key() + " " + word);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void fullNamesGoBeforeEverydayOnes() {
    for (Country country : reference.countries().list()) {
      for (Language language : country.name().languages()) {
        String name = country.name().in(language);
        assertThat(vocabulary.country(name).orElseThrow().name().in(language))
            .isEqualToIgnoringCase(name);
      }
    }
  }
}
