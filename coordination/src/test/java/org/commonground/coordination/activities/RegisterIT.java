package org.commonground.coordination.activities;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.coordination.activities.SampleActivity.anActivity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.database.Audiences;
import org.commonground.coordination.database.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** What the register makes of what sources state. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RegisterIT {
  private final Activities activities;
  private final Audiences audiences;
  private final Clock clock;

  RegisterIT(Activities activities, Audiences audiences, Clock clock) {
    this.activities = activities;
    this.audiences = audiences;
    this.clock = clock;
  }

  @Test
  void theSameActivityTwiceChangesNothing() {
    var sample = fresh();

    assertThat(register(sample)).isEqualTo(Registration.ADDED);
    assertThat(register(sample)).isEqualTo(Registration.UNCHANGED);

    assertThat(activities.history(id(sample))).hasSize(1);
  }

  @Test
  void aLaterStatementBecomesTheCurrentVersionAndTheEarlierOneIsHistory() {
    var sample = fresh().called("First").updated("2018-03-01");
    register(sample);

    assertThat(register(sample.called("Second").updated("2019-06-01")))
        .isEqualTo(Registration.CHANGED);

    assertThat(title(sample, null)).contains("Second");
    assertThat(title(sample, "2019-05-31")).contains("First");
    assertThat(title(sample, "2019-06-01")).contains("Second");
    assertThat(title(sample, "2018-02-28")).isEmpty();
  }

  @Test
  void anOlderStatementGoesIntoTheHistoryAndChangesNothingNow() {
    var sample = fresh().called("Second").updated("2019-06-01");
    register(sample);

    assertThat(register(sample.called("First").updated("2018-03-01")))
        .isEqualTo(Registration.OLDER);

    assertThat(title(sample, null)).contains("Second");
    assertThat(title(sample, "2018-12-31")).contains("First");
  }

  @Test
  void theOrderInWhichStatementsArriveDoesNotMatter() {
    var sample = fresh();
    for (String day : List.of("2019-06-01", "2017-01-01", "2021-02-03", "2018-03-01")) {
      register(sample.called("Said " + day).updated(day));
    }

    assertThat(title(sample, "2017-12-31")).contains("Said 2017-01-01");
    assertThat(title(sample, "2018-12-31")).contains("Said 2018-03-01");
    assertThat(title(sample, "2020-12-31")).contains("Said 2019-06-01");
    assertThat(title(sample, null)).contains("Said 2021-02-03");
    assertThat(activities.history(id(sample)).stream().filter(Version::isCurrent)).hasSize(1);
  }

  @Test
  void aChangeThatDoesNotSayWhenCountsFromWhenItWasReceived() {
    var sample = fresh().called("First").updated("2018-03-01");
    register(sample);

    assertThat(register(sample.called("Second"))).isEqualTo(Registration.CHANGED);

    assertThat(title(sample, "2018-12-31")).contains("First");
    assertThat(title(sample, null)).contains("Second");
  }

  @Test
  void twoFilesThatDisagreeAboutTheSameMomentSettleAfterOneRound() {
    var one = fresh().called("One");
    var other = one.called("Other");
    register(one);
    register(other);

    assertThat(register(one)).isEqualTo(Registration.UNCHANGED);
    assertThat(register(other)).isEqualTo(Registration.UNCHANGED);

    assertThat(title(one, null)).contains("Other");
  }

  @Test
  void activitiesThatNeverSayWhenTheyWereUpdatedFollowTheOrderOfArrival() {
    var sample = fresh().neverSaidWhenUpdated();
    register(sample.called("First"));
    register(sample.called("Second"));

    assertThat(register(sample.called("First"))).isEqualTo(Registration.CHANGED);

    assertThat(title(sample, null)).contains("First");
    assertThat(activities.history(id(sample))).hasSize(3);
  }

  @Test
  void twoReportersWithOneIdentifierAreKeptSideBySide() {
    var sample = fresh();
    register(sample.reportedBy("XM-ONE").called("As one says"));
    register(sample.reportedBy("XM-TWO").called("As two says"));

    assertThat(activities.findByIdentifier(sample.identifier(), AsOf.NOW))
        .extracting(held -> held.activity().title().text(Locale.ENGLISH))
        .containsExactlyInAnyOrder("As one says", "As two says");
  }

  @Test
  void aDateInTheFutureCountsAsNow() {
    var sample = fresh().updated("2999-01-01");

    register(sample);

    assertThat(activities.history(id(sample)).getFirst().statedAt())
        .isBeforeOrEqualTo(clock.instant());
  }

  @Test
  void whatIsNotPublicIsNotThere() {
    var sample = fresh();
    register(sample, Audience.MEMBERS);

    assertThat(activities.findByIdentifier(sample.identifier(), AsOf.NOW)).isEmpty();
    assertThat(activities.findIdentifiers(List.of(sample.identifier()))).isEmpty();
    assertThat(
            audiences.<List<HeldActivity>>seeingEverything(
                () -> activities.findByIdentifier(sample.identifier(), AsOf.NOW)))
        .hasSize(1);
  }

  @Test
  void itsReporterSeesWhatIsKeptToTheEntityAndOthersDoNot() {
    var sample = fresh();
    register(sample, Audience.ENTITY);
    String reporter =
        audiences.seeingEverything(
            () -> activities.changesAfter(activities.lastSequence() - 1, 1).getFirst().reporter());
    Viewer member = Viewer.of(List.of(Audience.PUBLIC, Audience.MEMBERS));

    assertThat(seen(member.workingFor(reporter), sample)).hasSize(1);
    assertThat(seen(member.workingFor(reporter + "-other"), sample)).isEmpty();
    assertThat(seen(member, sample)).isEmpty();
  }

  @Test
  void aChangeOfAudienceAloneIsAChangeThatOthersFollow() {
    var sample = fresh();
    register(sample);
    long before = activities.lastSequence();

    register(sample, Audience.MEMBERS);

    assertThat(activities.changesAfter(before, 10))
        .singleElement()
        .extracting(Change::audience)
        .isEqualTo(Audience.MEMBERS);
  }

  private List<HeldActivity> seen(Viewer viewer, SampleActivity sample) {
    return Audiences.lookingAs(
        viewer, () -> activities.findByIdentifier(sample.identifier(), AsOf.NOW));
  }

  @Test
  void registeringAgainWithoutAnAudienceDoesNotPublishWhatIsNotPublic() {
    var sample = fresh();
    register(sample, Audience.MEMBERS);

    register(sample.called("Revised").updated("2020-01-01"));

    assertThat(activities.findByIdentifier(sample.identifier(), AsOf.NOW)).isEmpty();
  }

  @Test
  void changesAreReadInTheOrderInWhichTheyHappened() {
    long before = activities.lastSequence();
    var sample = fresh().updated("2018-01-01");
    register(sample);
    register(sample.called("Later").updated("2019-01-01"));

    var changes = activities.changesAfter(before, 100);

    assertThat(changes).extracting(Change::sequence).isSorted();
    assertThat(changes).hasSize(2);
    assertThat(changes.getFirst().version().isCurrent()).isFalse();
    assertThat(changes.getLast().sequence()).isEqualTo(activities.lastSequence());
  }

  @Test
  void everyActivityIsReadOnceInAnyNumber() {
    List<Submission> many = new ArrayList<>();
    for (int i = 0; i < 450; i++) {
      many.add(Submission.of(fresh().activity()));
    }
    activities.register(many, receipt(null));
    List<String> read = new ArrayList<>();

    activities.forEach(AsOf.NOW, held -> read.add(held.activity().identifier()));

    assertThat(read).doesNotHaveDuplicates();
    assertThat(read).containsAll(many.stream().map(it -> it.activity().identifier()).toList());
  }

  private Registration register(SampleActivity sample) {
    return register(sample, null);
  }

  private Registration register(SampleActivity sample, @Nullable Audience audience) {
    return activities
        .register(List.of(Submission.of(sample.activity())), receipt(audience))
        .getFirst();
  }

  private Receipt receipt(@Nullable Audience audience) {
    long source = activities.receive("sample.xml", "0".repeat(64), "test");
    return new Receipt(source, "test", clock.instant(), audience);
  }

  private ActivityId id(SampleActivity sample) {
    return requireNonNull(
        activities.findIdentifiers(List.of(sample.identifier())).get(sample.identifier()));
  }

  private Optional<String> title(SampleActivity sample, @Nullable String day) {
    var asOf = new AsOf(day == null ? null : LocalDate.parse(day));
    return activities
        .find(id(sample), asOf)
        .map(held -> held.activity().title().text(Locale.ENGLISH));
  }

  private static SampleActivity fresh() {
    return anActivity().identifiedBy("XM-TEST-" + UUID.randomUUID());
  }
}
