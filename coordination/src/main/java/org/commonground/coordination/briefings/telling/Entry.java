package org.commonground.coordination.briefings.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.Version;
import org.commonground.coordination.briefings.ReportingPeriod;
import org.commonground.coordination.briefings.Standing;
import org.commonground.coordination.reference.Theme;
import org.commonground.coordination.reference.Themes;
import org.commonground.iati.Activity;
import org.commonground.iati.Classification;
import org.commonground.iati.DateType;
import org.commonground.iati.Element;
import org.commonground.iati.Narrative;
import org.commonground.iati.Narratives;
import org.commonground.iati.Period;
import org.jspecify.annotations.Nullable;

/**
 * One activity as a briefing looks at it.
 *
 * @param version what its source stated when
 * @param activity what its record says
 * @param themes codes of our vocabulary, in the order of the record
 * @param place where in the briefing it is told: once, however many themes it has
 * @param standing how it stands to the period
 * @param period the period of the briefing
 */
record Entry(
    Version version,
    Activity activity,
    Set<Theme> themes,
    Place place,
    Standing standing,
    ReportingPeriod period) {
  private static final String PARENT = "1";
  private static final String PIPELINE = "1";
  private static final String ISO_COUNTRY = "A4";

  /**
   * A section of the briefing.
   *
   * @param pillar the first pillar that the record states, or that its first programme area belongs
   *     to; absent when it states neither
   * @param area the first programme area of that pillar that the record states; absent for none
   */
  record Place(@Nullable Theme pillar, @Nullable Theme area) {}

  static Entry of(HeldActivity held, Themes vocabulary, ReportingPeriod period) {
    Activity activity = held.activity();
    Set<Theme> themes = themes(activity, vocabulary);
    boolean isEvent = themes.stream().anyMatch(it -> it.kind() == Theme.Kind.EVENT);
    return new Entry(
        held.version(),
        activity,
        themes,
        place(themes, vocabulary),
        Standing.of(activity, said(held.version()), isEvent, period),
        period);
  }

  ActivityId id() {
    return version.activity();
  }

  /** The day on which its source last spoke; the day of receipt when it gives no date. */
  LocalDate said() {
    return said(version);
  }

  private static LocalDate said(Version version) {
    return AsOf.dayOf(version.saidAt());
  }

  /** The kinds of event that it is; empty for what is no event. */
  List<Theme> themes(Theme.Kind kind) {
    return themes.stream().filter(it -> it.kind() == kind).toList();
  }

  /** Whether it is an intention: what is named as funding has then been announced, not given. */
  boolean isIntended() {
    return standing == Standing.PLANNED || activity.status().filter(PIPELINE::equals).isPresent();
  }

  /** Identifiers of the activities directly above. */
  List<String> parents() {
    return activity.relatedActivities().stream()
        .filter(it -> it.type().equals(PARENT))
        .map(it -> it.ref())
        .toList();
  }

  /** Its last day, as far as it is known or planned. */
  Optional<LocalDate> end() {
    return activity.end().or(() -> activity.date(DateType.PLANNED_END));
  }

  /** The people that an event held, or a count ending in the period, brought together. */
  Participants participants() {
    Predicate<Period> all = any -> true;
    Predicate<Period> ending = it -> period.contains(it.end());
    return Participants.of(activity, standing == Standing.HELD ? all : ending);
  }

  /** Codes of the countries and areas that it is for or takes place in. */
  Set<String> countries() {
    Set<String> found = new LinkedHashSet<>();
    activity.recipientCountries().forEach(it -> found.add(it.code()));
    activity.locations().stream()
        .flatMap(it -> it.administrative().stream())
        .filter(it -> it.vocabulary().equals(ISO_COUNTRY))
        .forEach(it -> found.add(it.code()));
    found.remove("");
    return found;
  }

  /** What the source says about its dates, such as that it states a year only. */
  List<Narratives> dateNotes() {
    List<Narratives> notes = new ArrayList<>();
    for (Element date : activity.element().children("activity-date")) {
      Narratives note = narratives(date);
      if (!note.isEmpty() && !notes.contains(note)) {
        notes.add(note);
      }
    }
    return notes;
  }

  private Narratives narratives(Element parent) {
    return new Narratives(
        parent.children("narrative").stream()
            .filter(it -> !it.text().isEmpty())
            .map(it -> new Narrative(it.language().orElse(activity.defaultLanguage()), it.text()))
            .toList());
  }

  private static Set<Theme> themes(Activity activity, Themes vocabulary) {
    Set<Theme> found = new LinkedHashSet<>();
    Stream.concat(activity.sectors().stream(), activity.tags().stream())
        .filter(Entry::isOurs)
        .flatMap(it -> vocabulary.find(it.code()).stream())
        .forEach(found::add);
    return found;
  }

  private static boolean isOurs(Classification stated) {
    return stated.vocabulary().equals(Themes.IATI_VOCABULARY)
        && stated.vocabularyUri().equals(Themes.URI);
  }

  private static Place place(Set<Theme> themes, Themes vocabulary) {
    List<Theme> areas = themes.stream().filter(it -> it.kind() == Theme.Kind.AREA).toList();
    Optional<Theme> pillar =
        themes.stream()
            .filter(it -> it.kind() == Theme.Kind.PILLAR)
            .findFirst()
            .or(() -> areas.stream().flatMap(it -> vocabulary.pillarsOf(it).stream()).findFirst());
    Optional<Theme> area =
        areas.stream()
            .filter(it -> pillar.isEmpty() || it.pillars().contains(pillar.get().code()))
            .findFirst()
            .or(() -> areas.stream().findFirst());
    return new Place(pillar.orElse(null), area.orElse(null));
  }
}
