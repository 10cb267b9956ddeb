package org.commonground.coordination.briefings.telling;

import com.ibm.icu.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.ReportingPeriod;
import org.commonground.coordination.briefings.Standing;
import org.commonground.coordination.reference.Theme;
import org.commonground.iati.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * The period before, as the same sources tell of it: what has changed since.
 *
 * <p>Where no record tells of that period, nothing is called new or more: that nobody told is not
 * that nothing was.
 */
final class Before {
  private final Phrases phrases;
  private final NameBook names;
  private final ReportingPeriod period;
  private final List<Entry> entries;

  /**
   * Takes the records of the period before.
   *
   * @param period the one that is reported on
   * @param entries how records stand to the one before
   */
  Before(Phrases phrases, NameBook names, ReportingPeriod period, List<Entry> entries) {
    this.phrases = phrases;
    this.names = names;
    this.period = period;
    this.entries = entries;
  }

  Briefing.Comparison comparison() {
    ReportingPeriod days = period.before();
    String written = phrases.days(days.first(), days.last());
    String key = isKnown() ? "briefing.compared" : "briefing.compared.unknown";
    return new Briefing.Comparison(days, isKnown(), phrases.word(key, written));
  }

  private boolean isKnown() {
    return entries.stream().anyMatch(it -> it.standing() != Standing.UPCOMING);
  }

  /** The same figures, each with its difference. */
  List<Briefing.Figure> compare(List<Briefing.Figure> figures) {
    Map<Briefing.FigureKind, Briefing.Figure> earlier = new LinkedHashMap<>();
    new Headlines(phrases, names, entries).count().forEach(it -> earlier.put(it.kind(), it));
    return figures.stream().map(it -> it.changed(change(it, earlier.get(it.kind())))).toList();
  }

  private Briefing.Change change(Briefing.Figure now, Briefing.@Nullable Figure earlier) {
    if (!isKnown()) {
      return new Briefing.Change(null, phrases.word("briefing.change.no-record"));
    }
    Long before = earlier == null ? null : earlier.value();
    if (before == null) {
      return new Briefing.Change(null, phrases.word("briefing.change.unknown"));
    }
    String was = phrases.number(before);
    Long value = now.value();
    if (value == null) {
      return new Briefing.Change(before, phrases.word("briefing.change.was", was));
    }
    long more = value - before;
    String key =
        more == 0
            ? "briefing.change.same"
            : more > 0 ? "briefing.change.more" : "briefing.change.fewer";
    return new Briefing.Change(before, phrases.word(key, phrases.number(Math.abs(more)), was));
  }

  /**
   * What is new since.
   *
   * @param current how records stand to the period that is reported on
   * @param firstStated when a source first spoke of those that are still to come
   */
  List<Briefing.Named> news(List<Entry> current, Map<ActivityId, Instant> firstStated) {
    List<Briefing.Named> news = new ArrayList<>();
    if (isKnown()) {
      add(news, "begun", current, this::isBegun);
      add(news, "completed", current, it -> it.standing() == Standing.COMPLETED);
      add(news, "announced", current, it -> isAnnounced(it, firstStated.get(it.id())));
    }
    return news;
  }

  private boolean isBegun(Entry entry) {
    return entry.standing().isReal()
        && entry.themes(Theme.Kind.EVENT).isEmpty()
        && period.contains(entry.activity().start().orElse(null));
  }

  /** Still to come, and no source spoke of it while the period before ran. */
  private boolean isAnnounced(Entry entry, @Nullable Instant firstStated) {
    LocalDate known = firstStated == null ? entry.said() : AsOf.dayOf(firstStated);
    return entry.standing() == Standing.UPCOMING && !known.isBefore(period.first());
  }

  private void add(
      List<Briefing.Named> news, String code, List<Entry> current, Predicate<Entry> which) {
    List<ActivityId> records = current.stream().filter(which).map(Entry::id).toList();
    if (!records.isEmpty()) {
      news.add(new Briefing.Named(code, phrases.word("briefing.news." + code), records));
    }
  }

  /** Who took part in what was done in the period and in nothing that was done before. */
  List<Briefing.Named> newPartners(List<Entry> current) {
    if (!isKnown()) {
      return List.of();
    }
    Set<String> known = new HashSet<>();
    real(entries).forEach(it -> organisations(it).forEach(org -> known.add(key(org))));
    Map<String, String> called = new LinkedHashMap<>();
    Map<String, Set<ActivityId>> records = new LinkedHashMap<>();
    for (Entry entry : real(current)) {
      for (Organisation organisation : organisations(entry)) {
        String key = key(organisation);
        if (!key.isEmpty() && !known.contains(key)) {
          called.putIfAbsent(key, names.organisation(organisation));
          records.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(entry.id());
        }
      }
    }
    Collator order = Collator.getInstance(names.locale());
    return records.entrySet().stream()
        .map(it ->
            new Briefing.Named(
                it.getKey(),
                called.getOrDefault(it.getKey(), it.getKey()),
                List.copyOf(it.getValue())))
        .sorted(Comparator.comparing(Briefing.Named::name, order::compare))
        .toList();
  }

  private static List<Entry> real(List<Entry> those) {
    return those.stream().filter(it -> it.standing().isReal()).toList();
  }

  private static List<Organisation> organisations(Entry entry) {
    return entry.activity().participatingOrgs().stream().map(it -> it.organisation()).toList();
  }

  private String key(Organisation organisation) {
    return names.keyOf().apply(organisation);
  }
}
