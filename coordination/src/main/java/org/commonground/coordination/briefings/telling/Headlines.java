package org.commonground.coordination.briefings.telling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.Standing;
import org.jspecify.annotations.Nullable;

/** Counts the figures at the head of a briefing, each with the records it was counted from. */
final class Headlines {
  private static final String FUNDING = "1";

  private final Phrases phrases;
  private final NameBook names;
  private final List<Entry> entries;

  Headlines(Phrases phrases, NameBook names, List<Entry> entries) {
    this.phrases = phrases;
    this.names = names;
    this.entries = entries;
  }

  List<Briefing.Figure> count() {
    List<Briefing.Figure> figures = new ArrayList<>();
    figures.add(count(Briefing.FigureKind.DELIVERED, it -> it.standing().isDelivered()));
    figures.add(count(Briefing.FigureKind.UNDER_WAY, it -> it.standing() == Standing.UNDER_WAY));
    figures.add(participants());
    figures.add(distinct(Briefing.FigureKind.COUNTRIES, Entry::countries));
    figures.add(distinct(Briefing.FigureKind.ORGANISATIONS, it -> organisations(it, any -> true)));
    figures.add(distinct(Briefing.FigureKind.DONORS, it -> organisations(it, FUNDING::equals)));
    figures.add(count(Briefing.FigureKind.UPCOMING, it -> it.standing() == Standing.UPCOMING));
    return figures;
  }

  private Briefing.Figure count(Briefing.FigureKind kind, Predicate<Entry> counted) {
    List<ActivityId> records = entries.stream().filter(counted).map(Entry::id).toList();
    return figure(kind, (long) records.size(), "", records);
  }

  /** Counts different things named by what was delivered or is under way. */
  private Briefing.Figure distinct(
      Briefing.FigureKind kind, java.util.function.Function<Entry, Set<String>> named) {
    Set<String> things = new HashSet<>();
    List<ActivityId> records = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.standing().isReal()) {
        Set<String> these = named.apply(entry);
        things.addAll(these);
        if (!these.isEmpty()) {
          records.add(entry.id());
        }
      }
    }
    return figure(kind, records.isEmpty() ? null : (long) things.size(), "", records);
  }

  private Set<String> organisations(Entry entry, Predicate<String> role) {
    Set<String> keys = new LinkedHashSet<>();
    entry.activity().participatingOrgs().stream()
        .filter(it -> role.test(it.role()))
        .map(it -> names.keyOf().apply(it.organisation()))
        .forEach(keys::add);
    keys.remove("");
    return keys;
  }

  /**
   * People, counted once: where an activity and one below it both count, the lower one's count is
   * taken. Counts too small to be printed are not in the sum, or they could be worked out.
   */
  private Briefing.Figure participants() {
    Map<Entry, Participants> counted = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry.standing().isReal()) {
        counted.put(entry, entry.participants());
      }
    }
    counted.values().removeIf(it -> it.total() == null);
    Set<String> countedBelow = above(counted.keySet());
    counted.keySet().removeIf(it -> countedBelow.contains(it.activity().identifier()));
    int few = (int) counted.values().stream().filter(Participants::isTotalFew).count();
    counted.values().removeIf(Participants::isTotalFew);
    long people = counted.values().stream().mapToLong(Headlines::total).sum();
    String note = few == 0 ? "" : phrases.word("briefing.figure.participants.few", few);
    return figure(
        Briefing.FigureKind.PARTICIPANTS,
        counted.isEmpty() ? null : people,
        note,
        counted.keySet().stream().map(Entry::id).toList());
  }

  private static long total(Participants people) {
    Long total = people.total();
    return total == null ? 0 : total;
  }

  /** Identifiers of everything above these, as far as the briefing knows the way up. */
  private Set<String> above(Set<Entry> those) {
    Map<String, Entry> byIdentifier = new LinkedHashMap<>();
    entries.forEach(it -> byIdentifier.put(it.activity().identifier(), it));
    Set<String> found = new HashSet<>();
    for (Entry entry : those) {
      List<String> next = new ArrayList<>(entry.parents());
      while (!next.isEmpty()) {
        String parent = next.removeLast();
        Entry known = byIdentifier.get(parent);
        if (found.add(parent) && known != null) {
          next.addAll(known.parents());
        }
      }
    }
    return found;
  }

  private Briefing.Figure figure(
      Briefing.FigureKind kind, @Nullable Long value, String note, List<ActivityId> records) {
    String text = value == null ? phrases.word("briefing.figure.unknown") : phrases.number(value);
    long counted = value == null ? 0 : value;
    return new Briefing.Figure(
        kind, value, text, phrases.word(kind.key(), counted), note, null, records);
  }
}
