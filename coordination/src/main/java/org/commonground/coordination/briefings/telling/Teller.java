package org.commonground.coordination.briefings.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.Sentence;
import org.commonground.coordination.briefings.Standing;
import org.commonground.coordination.reference.Theme;
import org.commonground.iati.Activity;
import org.commonground.iati.Organisation;
import org.commonground.iati.Recipient;

/** Tells what one record says, in the words of one language and in no other words. */
final class Teller {
  private static final String FUNDING = "1";
  private static final String ACCOUNTABLE = "2";
  private static final String EXTENDING = "3";
  private static final String IMPLEMENTING = "4";
  private static final String UNSPECIFIED = "998";

  private final Phrases phrases;
  private final NameBook names;
  private final ResultTeller results;
  private final MoneyTeller money;

  Teller(Phrases phrases, NameBook names) {
    this.phrases = phrases;
    this.names = names;
    this.results = new ResultTeller(phrases, names);
    this.money = new MoneyTeller(phrases, names);
  }

  Briefing.Item tell(Entry entry) {
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(when(entry));
    dateNote(entry).ifPresent(sentences::add);
    where(entry).ifPresent(sentences::add);
    forWhom(entry).ifPresent(sentences::add);
    sentences.addAll(withWhom(entry));
    sentences.addAll(results.tell(entry));
    sentences.addAll(money.tell(entry));
    otherThemes(entry).ifPresent(sentences::add);
    return new Briefing.Item(entry.id(), kind(entry), sentences);
  }

  private String kind(Entry entry) {
    return phrases.row(entry.themes(Theme.Kind.EVENT).stream().map(names::theme).toList());
  }

  private Sentence when(Entry entry) {
    Activity activity = entry.activity();
    Optional<LocalDate> start = activity.start();
    Optional<LocalDate> end = entry.end();
    Sentence.Kind kind = kind(entry.standing());
    if (start.isEmpty() && end.isEmpty()) {
      return phrases.say(Sentence.Kind.DATE_UNKNOWN, List.of(entry.id()), kind.name());
    }
    LocalDate first = start.orElseGet(end::orElseThrow);
    LocalDate last = end.filter(it -> !it.isBefore(first)).orElse(first);
    // How many days decides the wording in several languages; what runs on has no last day.
    String days = isOpen(entry) ? phrases.day(first) : phrases.days(first, last);
    String until = end.filter(it -> isOpen(entry)).map(phrases::day).orElse("");
    return phrases.say(
        kind,
        List.of(entry.id()),
        days,
        first.equals(last) ? 1 : 2,
        until,
        until.isEmpty() ? 0 : 1,
        stated(entry),
        phrases.day(entry.said()));
  }

  /** A status is worth what the day is on which it was stated. */
  private String stated(Entry entry) {
    boolean isDated = entry.version().claimedAt() != null;
    return phrases.word(
        isDated ? "briefing.stated" : "briefing.received", phrases.day(entry.said()));
  }

  private static boolean isOpen(Entry entry) {
    return switch (entry.standing()) {
      case UNDER_WAY, UNCONFIRMED, SUSPENDED -> true;
      case HELD, COMPLETED, PLANNED, CANCELLED, UPCOMING -> false;
    };
  }

  private static Sentence.Kind kind(Standing standing) {
    return switch (standing) {
      case HELD -> Sentence.Kind.HELD;
      case COMPLETED -> Sentence.Kind.COMPLETED;
      case UNDER_WAY -> Sentence.Kind.UNDER_WAY;
      case UNCONFIRMED -> Sentence.Kind.UNCONFIRMED;
      case PLANNED -> Sentence.Kind.PLANNED;
      case SUSPENDED -> Sentence.Kind.SUSPENDED;
      case CANCELLED -> Sentence.Kind.CANCELLED;
      case UPCOMING -> Sentence.Kind.UPCOMING;
    };
  }

  private Optional<Sentence> dateNote(Entry entry) {
    return entry.dateNotes().stream()
        .findFirst()
        .flatMap(note -> note.in(phrases.language().locale()))
        .map(note -> phrases.say(Sentence.Kind.DATE_NOTE, List.of(entry.id()), note));
  }

  private Optional<Sentence> where(Entry entry) {
    List<String> places =
        entry.activity().locations().stream()
            .map(it -> it.names().text(phrases.language().locale()))
            .filter(it -> !it.isEmpty())
            .distinct()
            .toList();
    List<String> countries =
        entry.activity().locations().stream()
            .flatMap(it -> it.administrative().stream())
            .filter(it -> it.vocabulary().equals("A4"))
            .map(it -> names.country(it.code()))
            .distinct()
            .toList();
    return sentence(
        Sentence.Kind.PLACE, entry, Stream.concat(places.stream(), countries.stream()).toList());
  }

  private Optional<Sentence> forWhom(Entry entry) {
    Activity activity = entry.activity();
    Stream<String> countries =
        activity.recipientCountries().stream().map(it -> names.country(it.code()));
    Stream<String> regions = activity.recipientRegions().stream().map(this::region);
    return sentence(
        Sentence.Kind.BENEFICIARY,
        entry,
        Stream.concat(countries, regions).filter(it -> !it.isEmpty()).distinct().toList());
  }

  /** The code for many countries has a name that misleads where some of them are not developing. */
  private String region(Recipient region) {
    return region.vocabulary().equals("1") && region.code().equals(UNSPECIFIED)
        ? phrases.word("briefing.region.unspecified")
        : names.region(region);
  }

  private List<Sentence> withWhom(Entry entry) {
    var funding = entry.isIntended() ? Sentence.Kind.FUNDING_ANNOUNCED : Sentence.Kind.FUNDING;
    List<Sentence> told = new ArrayList<>();
    role(entry, IMPLEMENTING, Sentence.Kind.IMPLEMENTING).ifPresent(told::add);
    role(entry, EXTENDING, Sentence.Kind.EXTENDING).ifPresent(told::add);
    role(entry, ACCOUNTABLE, Sentence.Kind.ACCOUNTABLE).ifPresent(told::add);
    role(entry, FUNDING, funding).ifPresent(told::add);
    role(entry, "", Sentence.Kind.TAKING_PART).ifPresent(told::add);
    return told;
  }

  private Optional<Sentence> role(Entry entry, String role, Sentence.Kind kind) {
    List<Organisation> those =
        entry.activity().participatingOrgs().stream()
            .filter(it -> it.role().equals(role))
            .map(it -> it.organisation())
            .toList();
    return sentence(kind, entry, names.organisations(those));
  }

  private Optional<Sentence> otherThemes(Entry entry) {
    List<String> others =
        entry.themes().stream()
            .filter(it -> it.kind() != Theme.Kind.EVENT && it.kind() != Theme.Kind.ROLE)
            .filter(it -> !it.equals(entry.place().pillar()) && !it.equals(entry.place().area()))
            .map(it -> it.shortName().in(phrases.language().locale()))
            .collect(Collectors.toList());
    return sentence(Sentence.Kind.THEMES, entry, others);
  }

  private Optional<Sentence> sentence(Sentence.Kind kind, Entry entry, List<String> listed) {
    return listed.isEmpty()
        ? Optional.empty()
        : Optional.of(phrases.say(kind, List.of(entry.id()), phrases.row(listed), listed.size()));
  }
}
