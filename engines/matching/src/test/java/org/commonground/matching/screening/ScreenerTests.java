package org.commonground.matching.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonground.matching.Operation;
import org.commonground.matching.ReadWords;
import org.commonground.matching.lists.BirthDate;
import org.commonground.matching.lists.Document;
import org.commonground.matching.lists.EntryKind;
import org.commonground.matching.lists.ListEntry;
import org.commonground.matching.lists.ListVersion;
import org.commonground.matching.lists.ListedName;
import org.commonground.matching.lists.NameQuality;
import org.commonground.matching.lists.Sex;
import org.commonground.matching.lists.SyntheticList;
import org.commonground.matching.lists.WatchList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenerTests {
  private final Screener screener =
      Screener.of(List.of(SyntheticList.read()), ScreeningSettings.usual());

  private static Traveller traveller(String name, String born, String nation) {
    return new Traveller("T1", name, BirthDate.parse(born), List.of(nation), null, List.of());
  }

  @ParameterizedTest(name = "{0} born {1} is {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Yaromir Olegovich Vorontsarev | 1971-05-03 | RU | SYN-001",
        "VORONTSAREV<<YAROMIR<OLEGOVICH | 1971-05-03 | RU | SYN-001",
        "Jaromir Woronzarew | 1971-05-03 | RU | SYN-001",
        "Вороцарев Яромир | 1971-03-05 | RU | SYN-001",
        "Harith Abdulqayyum Sannari | 1969-11-12 | SD | SYN-002",
        "حارث السناري | 1969-11-12 | TD | SYN-002",
        "GRUENWALDT OEHME<<JUERGEN | 1959-02-28 | DE | SYN-005",
        "Jurgen Grunwaldt Ohme | 1958-02-28 | DE | SYN-005",
        "Quintanar Olmedoza Maribel | 1981-04-05 | MX | SYN-003",
        "Nourulhaq Tarzikhil | 1966-09-09 | AF | SYN-008",
        "Melahrinidis Stavros | 1955-03-17 | GR | SYN-010",
        "VORONTSAREVYAROMIROLEGOVICH | 1971-05-03 | RU | SYN-001",
        "VORONTSAREV YAROMIRMR | 1971-05-03 | RU | SYN-001",
        "Yaromir Vorontsarev | 2071-05-03 | RU | SYN-001",
      })
  void findsListedPeople(String name, String born, String nation, String reference) {
    Screening answer = screener.screen(traveller(name, born, nation));

    assertThat(answer.band()).isNotEqualTo(Band.CLEAR);
    assertThat(answer.matches().getFirst().reference()).isEqualTo(reference);
    assertThat(answer.matches().getFirst().version())
        .isEqualTo(SyntheticList.read().version().sha256());
  }

  @ParameterizedTest(name = "{0} born {1} is nobody listed")
  @CsvSource(
      delimiter = '|',
      value = {
        "Maria Garcia | 1980-04-05 | MX",
        "Yaromir Lindqvist | 1990-01-09 | SE",
        "Mohammed Ali | 1971-05-03 | EG",
        "Blue Heron | 1971-01-01 | GB",
        "李明 | 1962-07-07 | CN",
      })
  void clearsOthers(String name, String born, String nation) {
    Screening answer = screener.screen(traveller(name, born, nation));

    assertThat(answer).isEqualTo(new Screening(Band.CLEAR, 0, List.of()));
  }

  @Test
  void evidenceSumsToTheScore() {
    Traveller traveller =
        new Traveller(
            "T1",
            "Yaromir Vorontsaref",
            BirthDate.parse("1971-05-03"),
            List.of("RU"),
            Sex.MALE,
            List.of(new Document("7O44I1928", "RU")));

    Match match = screener.screen(traveller).matches().getFirst();

    assertThat(match.evidence().stream().mapToDouble(Evidence::weight).sum())
        .isCloseTo(match.score(), within(1e-9));
    assertThat(match.evidence())
        .extracting(it -> it.kind() + " " + it.operation())
        .contains(
            "PRIOR PRIOR",
            "BIRTH_DATE EXACT",
            "NATIONALITY EXACT",
            "SEX EXACT",
            "DOCUMENT CONFUSABLE");
    assertThat(match.score()).isLessThan(1);
  }

  @Test
  void aWeakAliasDoesNotAlertAlone() {
    Screening answer = screener.screen(Traveller.named("T1", "Abu Sanad"));
    Screening shown = screener.screenShowingBest(Traveller.named("T1", "Abu Sanad"));

    assertThat(answer.band()).isEqualTo(Band.CLEAR);
    assertThat(shown.band()).isEqualTo(Band.CLEAR);
    assertThat(shown.matches()).hasSize(1);
  }

  @Test
  void aNameOfOneWordDoesNotAlertAloneButWithItsBirthDateDoes() {
    assertThat(screener.screen(Traveller.named("T1", "Sukarlan")).band()).isEqualTo(Band.CLEAR);
    assertThat(screener.screen(traveller("Sukarlan", "1974-01-01", "ID")).band())
        .isNotEqualTo(Band.CLEAR);
  }

  @Test
  void aDocumentIsSeenWhateverTheName() {
    Traveller traveller =
        new Traveller(
            "T1",
            "Entirely Other Person",
            null,
            List.of(),
            null,
            List.of(new Document("G11502873", "MX")));

    Match match = screener.screen(traveller).matches().getFirst();

    assertThat(match.reference()).isEqualTo("SYN-003");
    assertThat(match.evidence().stream().mapToDouble(Evidence::weight).sum())
        .isCloseTo(match.score(), within(1e-9));
  }

  @Test
  void anotherBirthDateSpeaksAgainst() {
    Screening same = screener.rank(traveller("Stavros Melachrinidis", "1955-03-17", "GR"));
    Screening other = screener.rank(traveller("Stavros Melachrinidis", "1985-08-01", "GR"));

    assertThat(other.score()).isLessThan(same.score() - 0.3);
    assertThat(other.matches().getFirst().evidence())
        .anyMatch(it -> it.operation() == Operation.CONTRADICTION && it.weight() < 0);
  }

  @Test
  void aNamesakeBornInAnotherYearIsNoHitHoweverRareTheName() {
    String name = "Yaromir Olegovich Vorontsarev";

    assertThat(screener.screen(traveller(name, "1971-05-03", "RU")).band()).isEqualTo(Band.HIT);
    assertThat(screener.screen(traveller(name, "1983-09-28", "RU")).band()).isNotEqualTo(Band.HIT);
  }

  @Test
  void thresholdsAreThoseOfTheList() {
    var strict =
        new ScreeningSettings(
            Map.of("SYNTHETIC", new Thresholds(0.99, 0.999)), Thresholds.USUAL, 5);
    Traveller traveller = Traveller.named("T1", "Stavros Melachrinidis");

    assertThat(screener.screen(traveller).band()).isNotEqualTo(Band.CLEAR);
    assertThat(Screener.of(List.of(SyntheticList.read()), strict).screen(traveller).band())
        .isEqualTo(Band.CLEAR);
  }

  @Test
  void aChangeGivesTheAnswersOfANewScreener() {
    WatchList all = SyntheticList.read();
    List<ListEntry> fewer = new ArrayList<>(all.entries().subList(0, 8));
    WatchList before = new WatchList(all.id(), new ListVersion("old", null), fewer);
    Screener changed =
        Screener.of(List.of(before), ScreeningSettings.usual())
            .changed(ListChange.between(before, all));
    ListChange removing =
        new ListChange(all.id(), new ListVersion("new", null), List.of(), Set.of("SYN-001"));

    for (ListEntry entry : all.entries()) {
      Traveller traveller = Traveller.named("T1", entry.names().getFirst().text());
      assertThat(changed.rank(traveller)).isEqualTo(screener.rank(traveller));
    }
    assertThat(
            changed.changed(removing).rank(Traveller.named("T1", "Yaromir Vorontsarev")).matches())
        .noneMatch(it -> it.reference().equals("SYN-001"));
  }

  /** Tan and Than fold to the same letters; only one is a Chinese family name. */
  @Test
  void theOrderOfAListDoesNotMatter() {
    ListEntry one = entry("R1", "Tan Xiobenq", null);
    ListEntry other = entry("R2", "Than Anderssonova", null);
    Traveller traveller = Traveller.named("T1", "Chen Xiobenq");

    Screening answer = of(List.of(one, other)).rank(traveller);

    assertThat(answer.matches().getFirst().reference()).isEqualTo("R1");
    assertThat(of(List.of(other, one)).rank(traveller)).isEqualTo(answer);
  }

  @Test
  void anInitialBesideARareNameIsFoundWithoutAskingForAll() {
    ListEntry listed = entry("R1", "Jamshid Rakhmanberdiyev", BirthDate.inYears(1970, 1970, false));
    Traveller traveller = traveller("J RAKHMANBERDIYEV", "1970-05-01", "UZ");
    Screener small = of(List.of(listed));

    assertThat(small.screen(traveller).band()).isEqualTo(Band.REVIEW);
    assertThat(small.screen(traveller)).isEqualTo(small.screenShowingBest(traveller));
  }

  @Test
  void manyOfTheSameDayDoNotHideWhoIsMeant() {
    BirthDate day = BirthDate.parse("1970-01-02");
    List<ListEntry> entries = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String strange = "bcdfghklmnprstvz".charAt(i % 16) + "oq" + "bdfgklmnprstvz".charAt(i % 14);
      entries.add(entry("S" + i, "Mohammad " + strange + "urk" + i % 10 + "al", day));
    }
    entries.add(entry("R1", "Mohammad Qorbanzadeh", BirthDate.inYears(1970, 1970, false)));
    Traveller traveller = traveller("MOHAMMAD QORBONZADA", "1970-01-02", "AF");

    assertThat(of(entries).screenShowingBest(traveller).matches().getFirst().reference())
        .isEqualTo("R1");
  }

  @Test
  void aDateThatIsOnlyAboutRightIsNoDay() {
    assertThat(facts(aboutIn("~1971-05-03")).birth(facts(aboutIn("1971-05-03"))))
        .isEqualTo(BirthComparison.IN_YEAR);
  }

  /** Words that fold to the same letters may be read in different ways. */
  @Test
  void anEntryMoreTakesNobodyAway() {
    Traveller traveller = Traveller.named("T", "Tschaikowski Pyotr");
    ListEntry listed = entry("1", "Tchaikovsky Pyotr", null);
    ListEntry other = entry("2", "Chaykovskiy Wenzeslaus", null);

    double alone = of(List.of(listed)).screen(traveller).score();

    assertThat(alone).isGreaterThan(0.6);
    assertThat(of(List.of(listed, other)).screen(traveller).score()).isCloseTo(alone, within(0.05));
    assertThat(of(List.of(other, listed)).screen(traveller).score()).isCloseTo(alone, within(0.05));
  }

  @ParameterizedTest(name = "{0} on the list is {1}")
  @CsvSource({"וקנין ויקטור, Vaknin Viktor", "אברהם זכאי, Avraham Zakai", "佐藤健, Sato Takeshi"})
  void originalsOnListsAreReadInAllTheirWays(String listed, String travelling) {
    Screener screener = of(List.of(entry("1", listed, null)));

    assertThat(screener.screen(Traveller.named("T", travelling)).matches()).hasSize(1);
  }

  private static Traveller aboutIn(String born) {
    return traveller("Yaromir Vorontsarev", born, "RU");
  }

  private static Screener of(List<ListEntry> entries) {
    var list = new WatchList("L", new ListVersion("1", null), entries);
    return Screener.of(List.of(list), ScreeningSettings.usual());
  }

  private static ListEntry entry(String reference, String name, @Nullable BirthDate born) {
    return new ListEntry(
        reference,
        EntryKind.PERSON,
        List.of(new ListedName(name, NameQuality.PRIMARY)),
        born == null ? List.of() : List.of(born),
        List.of(),
        null,
        List.of());
  }

  @Test
  void theSameQuestionHasTheSameAnswer() {
    Traveller traveller = traveller("Harith Sannari", "1969-11-12", "SD");

    Screening first = screener.screen(traveller);
    screener.screen(Traveller.named("T2", "Somebody Else"));

    assertThat(screener.screen(traveller)).isEqualTo(first);
  }

  @Test
  void aLiveScreenerSwapsListsWithoutStopping() {
    WatchList all = SyntheticList.read();
    var live = new LiveScreener(screener);
    Traveller traveller = Traveller.named("T1", "Stavros Melachrinidis");
    Screener old = live.present();

    live.change(
        new ListChange(all.id(), new ListVersion("next", null), List.of(), Set.of("SYN-010")));

    assertThat(live.present().screen(traveller).matches()).isEmpty();
    assertThat(old.screen(traveller).matches()).hasSize(1);
  }

  @Test
  void manyTravellersAndManyThreadsGetTheSameAnswers() throws InterruptedException {
    List<Traveller> travellers = new ArrayList<>();
    for (ListEntry entry : SyntheticList.read().entries()) {
      travellers.add(Traveller.named(entry.reference(), entry.names().getFirst().text()));
    }
    List<Screening> expected = new ArrayList<>();
    screener.screenAll(travellers, (traveller, answer) -> expected.add(answer));
    List<List<Screening>> found = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();

    for (int i = 0; i < 4; i++) {
      List<Screening> answers = new ArrayList<>();
      found.add(answers);
      threads.add(
          Thread.ofVirtual()
              .start(() -> screener.screenAll(travellers, (traveller, it) -> answers.add(it))));
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(found).allMatch(expected::equals);
  }

  @Test
  void nothingShowsPersonalDataByItself() {
    Traveller traveller = traveller("Yaromir Vorontsarev", "1971-05-03", "RU");
    Screening answer = screener.screen(traveller);

    String shown = traveller + " " + answer + answer.matches().getFirst().evidence() + screener;

    assertThat(shown).doesNotContainIgnoringCase("vorontsar").doesNotContain("1971");
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "19710503, 19710503, SAME_DAY",
    "19710503, 19710305, SWAPPED",
    "19710503, 19720503, TYPO",
    "19710503, 19710508, TYPO",
    "19791231, 19801231, TYPO",
    "19710503, 19710101, IN_YEAR",
    "19710503, 19711217, OTHER_DAY_OF_YEAR",
    "19710503, 19730817, FARTHER",
    "19710503, 19891217, FARTHEST",
    "19710101, 19710101, SAME_NEW_YEARS_DAY",
  })
  void daysAreComparedAsPeopleMistypeThem(int ours, int theirs, BirthComparison expected) {
    assertThat(BirthComparison.of(ours, ours, theirs, theirs, false)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} of a {1} is {2}")
  @CsvSource({
    "1389-09-02, SD, 1969-11-12",
    "1348-08-21, IR, 1969-11-12",
    "1348/08/21, IR, 1969-11-12",
    "2512-11-12, TH, 1969-11-12",
    "1962-03-03, ET, 1969-11-12",
    "1962-03-03, ET, 1389-09-02",
  })
  void datesOfOtherCalendarsAreUnderstood(String ours, String nation, String theirs) {
    assertThat(birth(ours, nation, theirs)).isEqualTo(BirthComparison.OTHER_CALENDAR);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "昭和44年11月12日, 1969-11-12",
    "S44.11.12, 1969-11-12",
    "民國58年11月12日, 1969-11-12",
    "Showa 44, 1969",
    "令和元年, 2019",
    "1969年11月12日, 1969-11-12",
    "1969/11/12, 1969-11-12",
  })
  void yearsOfErasAreReadAsYearsOfOurs(String written, String date) {
    assertThat(BirthDate.parse(written)).isEqualTo(BirthDate.parse(date)).isNotNull();
  }

  @Test
  void aDateOfOursThatMayBeEthiopianIsComparedAsOursToo() {
    assertThat(birth("1969-11-12", "ET", "1969-11-12")).isEqualTo(BirthComparison.SAME_DAY);
    assertThat(birth("1962-03-03", "ET", "1969")).isEqualTo(BirthComparison.FARTHER);
    assertThat(birth("1962-03-03", "FR", "1969-11-12")).isEqualTo(BirthComparison.FARTHEST);
  }

  private static BirthComparison birth(String ours, String nation, String theirs) {
    BirthDate date = BirthDate.parse(theirs);
    assertThat(date).isNotNull();
    var entry =
        new ListEntry("E", EntryKind.PERSON, List.of(), List.of(date), List.of(), null, List.of());
    return facts(traveller("Somebody", ours, nation)).birth(Facts.of(entry, new ReadWords()));
  }

  private static Facts facts(Traveller traveller) {
    return Facts.of(traveller, new ReadWords());
  }
}
