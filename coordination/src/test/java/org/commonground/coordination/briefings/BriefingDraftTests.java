package org.commonground.coordination.briefings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.reference.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a briefing says about records written by hand, in all six languages. */
class BriefingDraftTests {
  private static final Path APPROVED = Path.of("src/test/resources/briefings");

  /** With {@code -Dapprove=true} the files are written instead, to be reviewed like code. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void saysWhatWasApproved(Language language) throws IOException {
    String said = new BriefingText(SampleBriefing.in(language)).write();

    assertApproved("sample_%s.txt".formatted(language.tag()), said);
  }

  @Test
  void tellsTheStarterPortfolioAsItWasApproved() throws IOException {
    var briefing =
        SampleBriefing.of(
            SampleBriefing.starter(), ReportingPeriod.quarter(2019, 2), Language.ENGLISH);

    assertApproved("starter_2019-q2_en.txt", new BriefingText(briefing).write());
  }

  private static void assertApproved(String name, String said) throws IOException {
    Path file = APPROVED.resolve(name);
    if (Boolean.getBoolean("approve")) {
      Files.writeString(file, said);
    }
    assertThat(said).isEqualTo(Files.readString(file));
  }

  @Test
  void theSampleHasEveryKindOfSentenceButThoseForNoDateAndForTooManyRecords() {
    Briefing briefing = SampleBriefing.in(Language.ENGLISH);
    Set<Sentence.Kind> said = EnumSet.noneOf(Sentence.Kind.class);
    sentences(briefing).forEach(it -> said.add(it.kind()));

    assertThat(said)
        .isEqualTo(
            EnumSet.complementOf(EnumSet.of(Sentence.Kind.DATE_UNKNOWN, Sentence.Kind.CUT_OFF)));
  }

  @Test
  void everyRecordBehindAFigureOrSentenceIsNamedAndTouchesThePeriodOrTheTwelveMonthsAfter() {
    Briefing briefing = SampleBriefing.in(Language.ENGLISH);
    Set<ActivityId> touching = new HashSet<>();
    for (HeldActivity it : SampleBriefing.sample()) {
      if (it.activity().start().isPresent()) {
        touching.add(it.version().activity());
      }
    }

    assertThat(behind(briefing)).isNotEmpty().isSubsetOf(touching);
    assertThat(behind(briefing)).isSubsetOf(briefing.records().keySet());
  }

  @Test
  void aCountBelowFiveIsNowhere() {
    String said = new BriefingText(SampleBriefing.in(Language.ENGLISH)).write();

    assertThat(said).contains("Fewer than 5 participants.");
    assertThat(said)
        .doesNotContain("3 participants")
        .doesNotContain("men 2")
        .doesNotContain("women 19");
  }

  @Test
  void aSmallCountIsNotInTheSumEither() {
    Briefing.Figure people = figure(Briefing.FigureKind.PARTICIPANTS);

    assertThat(people.value()).isEqualTo(75 + 21);
    assertThat(people.note()).isEqualTo("One count below five is not in this sum.");
  }

  @Test
  void anOriginalBudgetThatWasRevisedIsNotAddedToItsRevision() {
    assertThat(SampleBriefing.in(Language.ENGLISH).money().amounts())
        .filteredOn(it -> it.kind() == MoneyKind.BUDGET)
        .extracting(Briefing.Amount::text)
        .containsExactly("USD\u00a01,200,000", "USD\u00a020,000");
  }

  @Test
  void transactionsOfOtherDaysAreLeftOut() {
    assertThat(SampleBriefing.in(Language.ENGLISH).money().amounts())
        .extracting(Briefing.Amount::kind)
        .doesNotContain(MoneyKind.EXPENDITURE);
  }

  @Test
  void aDonorWhoOnlyAnnouncedIsNotAmongThoseWhoGive() {
    Briefing.Money money = SampleBriefing.in(Language.ENGLISH).money();

    assertThat(money.donors()).extracting(Briefing.Donor::name).doesNotContain("Australia");
    assertThat(money.announced())
        .extracting(Briefing.Donor::name)
        .containsExactly("Japan", "Australia");
  }

  @Test
  void whoPaysOnIsNoDonor() {
    assertThat(SampleBriefing.in(Language.ENGLISH).money().donors())
        .extracting(Briefing.Donor::name)
        .containsExactly("Japan", "Norway");
  }

  @Test
  void whatWasLastStatedMoreThanAYearBeforeTheEndIsNotToldAsRunning() {
    Briefing briefing = SampleBriefing.in(Language.ENGLISH);

    assertThat(figure(Briefing.FigureKind.UNDER_WAY).records())
        .extracting(it -> briefing.record(it).identifier())
        .containsExactly("S-PROGRAMME");
    assertThat(new BriefingText(briefing).write())
        .contains("### Not confirmed for more than a year\n- Programme that nobody speaks of")
        .contains("Began 27 May 2019; not confirmed since 29 June 2020.");
    assertThat(briefing.money().donors()).extracting(Briefing.Donor::name).doesNotContain("Sweden");
  }

  @Test
  void whatWasStatedAYearBeforeTheEndIsToldAsRunningWithThatDay() {
    var briefing =
        SampleBriefing.of(
            SampleBriefing.sample(),
            new ReportingPeriod(SampleBriefing.day("2021-04-01"), SampleBriefing.day("2021-06-29")),
            Language.ENGLISH);

    assertThat(new BriefingText(briefing).write())
        .contains("Running since 27 May 2019, as stated on 29 June 2020.");
  }

  @Test
  void withoutRecordsItSaysThatNothingIsKnown() {
    Briefing briefing =
        SampleBriefing.of(List.of(), SampleBriefing.SECOND_QUARTER, Language.ENGLISH);

    assertThat(briefing.isEmpty()).isTrue();
    assertThat(briefing.figures())
        .extracting(Briefing.Figure::text)
        .containsExactly("0", "0", "not known", "not known", "not known", "not known", "0");
  }

  private static Briefing.Figure figure(Briefing.FigureKind kind) {
    return SampleBriefing.in(Language.ENGLISH).figures().stream()
        .filter(it -> it.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  static Stream<Sentence> sentences(Briefing briefing) {
    Stream<Sentence> items =
        briefing.pillars().stream()
            .flatMap(pillar -> pillar.areas().stream())
            .flatMap(area -> area.groups().stream())
            .flatMap(group -> group.items().stream())
            .flatMap(item -> item.sentences().stream());
    Stream<Sentence> annex = briefing.annex().stream().flatMap(it -> it.answers().stream());
    return Stream.of(
            items, briefing.money().warnings().stream(), briefing.unknown().stream(), annex)
        .flatMap(it -> it);
  }

  static Set<ActivityId> behind(Briefing briefing) {
    Set<ActivityId> found = new HashSet<>();
    briefing.figures().forEach(it -> found.addAll(it.records()));
    sentences(briefing).forEach(it -> found.addAll(it.records()));
    briefing.resolutions().forEach(it -> found.addAll(it.records()));
    briefing.news().forEach(it -> found.addAll(it.records()));
    briefing.newPartners().forEach(it -> found.addAll(it.records()));
    briefing.charts().stream()
        .flatMap(it -> it.points().stream())
        .forEach(it -> found.addAll(it.records()));
    briefing.money().amounts().forEach(it -> found.addAll(it.records()));
    briefing.money().donors().forEach(it -> found.addAll(it.records()));
    briefing.money().announced().forEach(it -> found.addAll(it.records()));
    return found;
  }
}
