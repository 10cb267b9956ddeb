package org.commonground.matching.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.commonground.matching.lists.EntryKind;
import org.commonground.matching.lists.ListEntry;
import org.commonground.matching.lists.ListVersion;
import org.commonground.matching.lists.ListedName;
import org.commonground.matching.lists.NameQuality;
import org.commonground.matching.lists.WatchList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of words so frequent that they do not reach a threshold by what they weigh. */
class SameWordsTests {
  private static final int OTHERS = 400;

  private static Screener screener(NameQuality quality, String nation) {
    List<ListEntry> entries = new ArrayList<>();
    entries.add(entry("L-0", "Marun, Sadeq", quality, nation));
    for (int i = 1; i < OTHERS; i++) {
      String other = i % 2 == 0 ? "Marun" : "Sadeq";
      String own = "Tir" + "abcdefghij".charAt(i % 10) + "ob" + "klmnopqrst".charAt(i / 10 % 10);
      entries.add(entry("L-" + i, other + " " + own, NameQuality.PRIMARY, ""));
    }
    var list = new WatchList("frequent", new ListVersion("0", null), entries);
    return Screener.of(List.of(list), ScreeningSettings.usual());
  }

  private static ListEntry entry(
      String reference, String name, NameQuality quality, String nation) {
    return new ListEntry(
        reference,
        EntryKind.PERSON,
        List.of(new ListedName(name, quality)),
        List.of(),
        nation.isEmpty() ? List.of() : List.of(nation),
        null,
        List.of());
  }

  private static Band band(Screener screener, String name, String nation) {
    return screener
        .screen(new Traveller("T1", name, null, List.of(nation), null, List.of()))
        .band();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sadeq Marun", "MARUN SADEQ", "Marun<<Sadeq", "Sadeq al-Marun"})
  void theSameWordsInAnyOrderAreForReviewWhenNothingElseIsKnown(String name) {
    Match match =
        screener(NameQuality.PRIMARY, "").screen(Traveller.named("T1", name)).matches().getFirst();

    assertThat(match.reference()).isEqualTo("L-0");
    assertThat(match.band()).isEqualTo(Band.REVIEW);
    assertThat(match.evidence())
        .filteredOn(it -> it.kind() == EvidenceKind.LIMIT)
        .singleElement()
        .satisfies(it -> assertThat(it.weight()).isPositive());
    assertThat(match.evidence().stream().mapToDouble(Evidence::weight).sum())
        .isCloseTo(match.score(), within(1e-9));
  }

  @Test
  void theyAreAmongTheBestToo() {
    Screening best = screener(NameQuality.PRIMARY, "").rank(Traveller.named("T1", "Sadeq Marun"));

    assertThat(best.matches().getFirst().reference()).isEqualTo("L-0");
    assertThat(best.band()).isEqualTo(Band.REVIEW);
  }

  @Test
  void aShortWordIsAWordAndAnInitialIsNone() {
    var entries =
        List.of(
            entry("L-0", "Abdul Haq", NameQuality.PRIMARY, ""),
            entry("L-1", "Abdul U", NameQuality.PRIMARY, ""));
    var list = new WatchList("short", new ListVersion("0", null), entries);
    var screener = Screener.of(List.of(list), ScreeningSettings.usual());

    assertThat(screener.screen(Traveller.named("T1", "Abdul Haq")).band()).isEqualTo(Band.REVIEW);
    assertThat(screener.screen(Traveller.named("T1", "Abdul U")).band()).isEqualTo(Band.CLEAR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sadeq Marun Hobelin", "Sadeq", "Marun Marun"})
  void otherWordsAreNot(String name) {
    assertThat(screener(NameQuality.PRIMARY, "").screen(Traveller.named("T1", name)).band())
        .isEqualTo(Band.CLEAR);
  }

  @Test
  void whatSpeaksAgainstThemCounts() {
    Screener listed = screener(NameQuality.PRIMARY, "KE");

    assertThat(band(listed, "Sadeq Marun", "SE")).isEqualTo(Band.CLEAR);
    assertThat(band(listed, "Sadeq Marun", "KE")).isEqualTo(Band.REVIEW);
  }

  @Test
  void aNameOfLowQualityStillDoesNotAlertAlone() {
    assertThat(band(screener(NameQuality.LOW, ""), "Sadeq Marun", "SE")).isEqualTo(Band.CLEAR);
  }
}
