package org.commonground.coordination.briefings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.reference.Language;
import org.commonground.iati.Activity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the records say, a figure counts what is in the period and nothing else. */
class BriefingFiguresTests {
  private static final LocalDate AROUND = LocalDate.of(2020, 1, 1);

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void everyRecordOfAFigureIsInThePeriodThatTheFigureIsAbout(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    List<HeldActivity> held = activities(random);
    Map<ActivityId, Activity> byId = new HashMap<>();
    held.forEach(it -> byId.put(it.version().activity(), it.activity()));
    LocalDate first = AROUND.plusDays(random.nextInt(300));
    var period = new ReportingPeriod(first, first.plusDays(random.nextInt(1, 200)));

    Briefing briefing = SampleBriefing.of(held, period, Language.ENGLISH);

    for (Briefing.Figure figure : briefing.figures()) {
      for (ActivityId id : figure.records()) {
        Activity activity = Objects.requireNonNull(byId.get(id));
        LocalDate start = activity.start().orElseThrow();
        LocalDate end = activity.end().orElse(LocalDate.MAX);
        if (figure.kind() == Briefing.FigureKind.UPCOMING) {
          assertThat(start).isAfter(period.last()).isBeforeOrEqualTo(period.last().plusMonths(12));
        } else {
          assertThat(start).isBeforeOrEqualTo(period.last());
          assertThat(end).isAfterOrEqualTo(period.first());
        }
      }
    }
    assertThat(BriefingDraftTests.behind(briefing)).isSubsetOf(briefing.records().keySet());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void everyActivityIsToldOnceAtMost(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var period = new ReportingPeriod(AROUND, AROUND.plusDays(200));

    Briefing briefing = SampleBriefing.of(activities(random), period, Language.ENGLISH);

    assertThat(briefing.pillars())
        .flatExtracting(Briefing.PillarSection::areas)
        .flatExtracting(Briefing.AreaSection::groups)
        .flatExtracting(Briefing.Group::items)
        .extracting(Briefing.Item::activity)
        .doesNotHaveDuplicates()
        .hasSameSizeAs(briefing.records().keySet());
  }

  private static List<HeldActivity> activities(RandomGenerator random) {
    List<HeldActivity> all = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      all.add(SampleBriefing.held(SampleBriefing.activity(xml(random, i))));
    }
    return all;
  }

  private static String xml(RandomGenerator random, int number) {
    LocalDate start = AROUND.minusDays(400).plusDays(random.nextInt(1200));
    boolean isActual = random.nextBoolean();
    String end =
        random.nextInt(4) == 0
            ? ""
            : "<activity-date type='%s' iso-date='%s'/>"
                .formatted(isActual ? "4" : "3", start.plusDays(random.nextInt(300)));
    return """
    <iati-activity xml:lang="en"><iati-identifier>R-%d</iati-identifier>
    <title><narrative>Record %d</narrative></title>
    <participating-org role="%d"><narrative>Organisation %d</narrative></participating-org>
    <activity-status code="%d"/>
    <activity-date type="%s" iso-date="%s"/>%s
    <recipient-country code="%s"/>
    %s%s
    </iati-activity>
    """
        .formatted(
            number,
            number,
            random.nextInt(1, 5),
            random.nextInt(20),
            random.nextInt(1, 7),
            isActual ? "2" : "1",
            start,
            end,
            List.of("KE", "IQ", "TG").get(random.nextInt(3)),
            tag("pillar-" + random.nextInt(1, 5)),
            random.nextBoolean() ? tag("event-workshop") : "");
  }

  private static String tag(String code) {
    return "<tag vocabulary='99' vocabulary-uri='urn:common-ground:themes' code='%s'/>"
        .formatted(code);
  }
}
