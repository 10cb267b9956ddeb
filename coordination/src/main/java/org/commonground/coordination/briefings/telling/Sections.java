package org.commonground.coordination.briefings.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.Standing;
import org.commonground.coordination.reference.Theme;
import org.commonground.coordination.reference.Themes;
import org.jspecify.annotations.Nullable;

/** Puts entries in the order of the vocabulary: pillar, programme area, standing, day. */
final class Sections {
  private static final Comparator<Entry> BY_DAY =
      Comparator.comparing((Entry it) -> it.activity().start().orElse(LocalDate.MAX))
          .thenComparing(it -> it.activity().end().orElse(LocalDate.MAX))
          .thenComparing(it -> it.activity().identifier())
          .thenComparing(it -> it.id().value());

  private final Phrases phrases;
  private final NameBook names;
  private final Teller teller;

  Sections(Phrases phrases, NameBook names, Teller teller) {
    this.phrases = phrases;
    this.names = names;
    this.teller = teller;
  }

  static List<Entry> sorted(List<Entry> entries) {
    return entries.stream().sorted(BY_DAY).toList();
  }

  List<Briefing.PillarSection> pillars(List<Entry> entries) {
    List<Briefing.PillarSection> sections = new ArrayList<>();
    for (@Nullable Theme pillar : inOrder(vocabulary().pillars())) {
      List<Entry> those =
          entries.stream().filter(it -> isSame(it.place().pillar(), pillar)).toList();
      if (!those.isEmpty()) {
        sections.add(
            new Briefing.PillarSection(
                pillar == null ? "" : pillar.code(), name(pillar), areas(those)));
      }
    }
    return sections;
  }

  /** Resolutions that records of the period name, in the order of the vocabulary. */
  List<Briefing.Named> resolutions(List<Entry> entries) {
    List<Briefing.Named> named = new ArrayList<>();
    for (Theme resolution : vocabulary().list(Theme.Kind.RESOLUTION)) {
      List<ActivityId> records =
          entries.stream().filter(it -> it.themes().contains(resolution)).map(Entry::id).toList();
      if (!records.isEmpty()) {
        named.add(new Briefing.Named(resolution.code(), names.theme(resolution), records));
      }
    }
    return named;
  }

  private List<Briefing.AreaSection> areas(List<Entry> entries) {
    List<Briefing.AreaSection> sections = new ArrayList<>();
    for (@Nullable Theme area : inOrder(vocabulary().areas())) {
      List<Entry> those = entries.stream().filter(it -> isSame(it.place().area(), area)).toList();
      if (!those.isEmpty()) {
        String name = area == null ? phrases.word("briefing.no-area") : names.theme(area);
        sections.add(
            new Briefing.AreaSection(area == null ? "" : area.code(), name, groups(those)));
      }
    }
    return sections;
  }

  private List<Briefing.Group> groups(List<Entry> entries) {
    Map<Standing, List<Briefing.Item>> byStanding = new EnumMap<>(Standing.class);
    for (Entry entry : entries) {
      byStanding
          .computeIfAbsent(entry.standing(), any -> new ArrayList<>())
          .add(teller.tell(entry));
    }
    List<Briefing.Group> groups = new ArrayList<>();
    byStanding.forEach(
        (standing, items) -> groups.add(new Briefing.Group(standing, name(standing), items)));
    return groups;
  }

  private String name(Standing standing) {
    return phrases.word(
        "briefing.standing."
            + standing.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
  }

  private String name(@Nullable Theme pillar) {
    return pillar == null
        ? phrases.word("briefing.no-pillar")
        : phrases.word(
            "briefing.pillar",
            pillar.shortName().in(phrases.language().locale()),
            names.theme(pillar));
  }

  private Themes vocabulary() {
    return names.reference().themes();
  }

  /** These, and nothing stated at the end. */
  private static List<@Nullable Theme> inOrder(List<Theme> themes) {
    List<@Nullable Theme> all = new ArrayList<>(themes);
    all.add(null);
    return all;
  }

  private static boolean isSame(@Nullable Theme one, @Nullable Theme other) {
    return one == null ? other == null : one.equals(other);
  }

  /** What the briefing calls each record. */
  static Map<ActivityId, Briefing.RecordLink> links(List<Entry> entries, Phrases phrases) {
    Map<ActivityId, Briefing.RecordLink> links = new LinkedHashMap<>();
    for (Entry entry : entries) {
      String identifier = entry.activity().identifier();
      var title = entry.activity().title().in(phrases.language().locale());
      links.put(
          entry.id(),
          new Briefing.RecordLink(
              entry.version(),
              identifier,
              title.map(it -> it.text()).orElse(identifier),
              title
                  .map(it -> it.language())
                  .filter(it -> !it.equalsIgnoreCase(phrases.language().tag()))
                  .orElse("")));
    }
    return links;
  }
}
