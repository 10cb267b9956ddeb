package org.commonground.iati.upgrading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonground.iati.Activity;
import org.commonground.iati.Classification;
import org.commonground.iati.DateType;
import org.commonground.iati.Location;
import org.commonground.iati.Narratives;
import org.commonground.iati.SharedData;
import org.commonground.iati.reading.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * AidData published the same 1,217 activities as 1.04 and, converted by themselves, as 2.03: our
 * upgrade has to say what their conversion says.
 */
class SomaliaTests {
  private static List<Activity> upgraded = List.of();
  private static Map<String, Activity> theirs = Map.of();

  @BeforeAll
  static void readBoth() {
    upgraded = read("iati/aims-1.04/SomaliaAIMS_GeocodedResearchRelease_Level1_v1.1.1.xml");
    theirs =
        read("iati/aims-2.03/iati_2.03_SomaliaAIMS_GeocodedResearchRelease.xml").stream()
            .collect(Collectors.toMap(Activity::identifier, it -> it));
  }

  private static List<Activity> read(String file) {
    return Reading.of(SharedData.bytes(SharedData.file(file))).activities();
  }

  @Test
  void identifiersAgree() {
    assertThat(upgraded).hasSize(1217);
    assertThat(theirs.keySet())
        .containsExactlyInAnyOrderElementsOf(upgraded.stream().map(Activity::identifier).toList());
  }

  @Test
  void titlesAgree() {
    agree(it -> text(it.title()));
  }

  @Test
  void datesAgree() {
    for (DateType type : DateType.values()) {
      agree(it -> it.date(type));
    }
  }

  @Test
  void organisationsAgreeWithTheirRoles() {
    agree(it ->
        it.participatingOrgs().stream()
            .map(org -> org.role() + " " + text(org.organisation().names()))
            .toList());
    agree(it -> it.reportingOrg().map(org -> org.ref() + org.type() + text(org.names())));
  }

  @Test
  void transactionsAgree() {
    agree(it ->
        it.transactions().stream()
            .map(paid ->
                "%s %s %s %s %s"
                    .formatted(
                        paid.type(),
                        paid.date(),
                        paid.value().amount(),
                        paid.value().currency(),
                        paid.value().valueDate()))
            .toList());
  }

  @Test
  void sectorsAgree() {
    agree(it -> it.sectors().stream().map(SomaliaTests::sector).toList());
  }

  private static String sector(Classification sector) {
    return "%s %s %s".formatted(sector.vocabulary(), sector.code(), sector.percentage());
  }

  @Test
  void placesAgree() {
    agree(it ->
        it.locations().stream()
            .map(at -> text(at.names()) + at.point() + at.gazetteer() + at.ref())
            .toList());
    assertThat(upgraded.stream().flatMap(it -> it.locations().stream()).map(Location::point))
        .hasSize(3130)
        .doesNotContainNull();
  }

  @Test
  void countriesAgree() {
    agree(it -> it.recipientCountries().stream().map(at -> at.code() + at.percentage()).toList());
  }

  /**
   * 794 statuses agree. Where the source says "Unspecified" AidData wrote 4, closed; unknown is
   * unknown here, and the word is kept.
   */
  @Test
  void statusesAgreeWhereTheSourceStatesOne() {
    Map<String, Integer> counts = new HashMap<>();
    for (Activity activity : upgraded) {
      String ours = activity.status().orElse("none");
      String other = theirsOf(activity).status().orElse("none");
      counts.merge(ours + " for " + other, 1, Integer::sum);
    }

    assertThat(counts)
        .containsOnly(
            Map.entry("2 for 2", 475),
            Map.entry("4 for 4", 316),
            Map.entry("5 for 5", 3),
            Map.entry("none for 4", 423));
  }

  private static Activity theirsOf(Activity ours) {
    return Objects.requireNonNull(theirs.get(ours.identifier()));
  }

  private static void agree(Function<Activity, Object> part) {
    for (Activity activity : upgraded) {
      assertThat(part.apply(activity))
          .as(activity.identifier())
          .isEqualTo(part.apply(theirsOf(activity)));
    }
  }

  private static String text(Narratives narratives) {
    return narratives.all().stream()
        .map(it -> it.language() + ":" + it.text())
        .collect(Collectors.joining(" | "));
  }
}
