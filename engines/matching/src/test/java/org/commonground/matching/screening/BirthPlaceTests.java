package org.commonground.matching.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonground.matching.lists.BirthDate;
import org.commonground.matching.lists.PlainListReader;
import org.junit.jupiter.api.Test;

class BirthPlaceTests {
  private static final Screener SCREENER = screener();

  private static Screener screener() {
    String csv =
        """
        reference,name,birth_dates,place_of_birth
        L1,Harith Sannari,1968..1970,"Jabal Hawra Province | Wad Sannar"
        """;
    byte[] file = csv.getBytes(StandardCharsets.UTF_8);
    return Screener.of(
        List.of(PlainListReader.read("L", null, file).list()), ScreeningSettings.usual());
  }

  private static Match match(String place) {
    BirthDate date = BirthDate.parse("1969-05-03");
    var traveller = new Traveller("T", "Harith Sannari", date, List.of(), null, List.of(), place);
    return SCREENER.rank(traveller).matches().getFirst();
  }

  @Test
  void theSamePlaceSpeaksForTheSamePerson() {
    assertThat(match("WAD SANNAR").score()).isGreaterThan(match("").score());
    assertThat(match("WAD SANNAR").evidence())
        .anyMatch(it -> it.kind() == EvidenceKind.BIRTH_PLACE && it.weight() > 0);
  }

  @Test
  void aPlaceMayBeSpelledInAnotherWay() {
    assertThat(match("Gebel Khawra").score()).isGreaterThan(match("").score());
  }

  @Test
  void anotherPlaceAndAKindOfPlaceSayNothing() {
    assertThat(match("Umm Ruwab").score()).isEqualTo(match("").score());
    assertThat(match("Red Sea Province").score()).isEqualTo(match("").score());
  }

  @Test
  void partsSumToTheScoreWithThePlaceToo() {
    Match match = match("Wad Sannar");

    assertThat(match.evidence().stream().mapToDouble(Evidence::weight).sum())
        .isEqualTo(match.score(), within(1e-9));
  }
}
