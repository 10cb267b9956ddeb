package org.commonground.coordination.briefings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.pages.Figures;
import org.commonground.coordination.pages.Words;

/**
 * A briefing as a template shows it: its records are numbered like notes, in the order in which
 * they are told.
 */
public final class BriefingView {
  private final Briefing briefing;
  private final Words words;
  private final Function<Briefing.RecordLink, String> addresses;
  private final Map<ActivityId, Integer> numbers = new LinkedHashMap<>();

  BriefingView(Briefing briefing, Words words, Function<Briefing.RecordLink, String> addresses) {
    this.briefing = briefing;
    this.words = words;
    this.addresses = addresses;
    briefing.pillars().stream()
        .flatMap(pillar -> pillar.areas().stream())
        .flatMap(area -> area.groups().stream())
        .flatMap(group -> group.items().stream())
        .forEach(item -> numbers.putIfAbsent(item.activity(), numbers.size() + 1));
    briefing.records().keySet().forEach(id -> numbers.putIfAbsent(id, numbers.size() + 1));
  }

  /**
   * A reference to a record.
   *
   * @param number its number in this briefing
   * @param href its page, or its place in the list of records
   * @param record what it is called
   */
  public record Note(int number, String href, Briefing.RecordLink record) {}

  /** What is shown. */
  public Briefing briefing() {
    return briefing;
  }

  /** A message in the language of the briefing. */
  public String say(String key, Object... arguments) {
    return words.say(briefing.language(), key, arguments);
  }

  /** A day as the reader writes it. */
  public String day(LocalDate day) {
    return new Figures(briefing.language()).day(day);
  }

  /** The reference to one record. */
  public Note note(ActivityId id) {
    Briefing.RecordLink record = briefing.record(id);
    return new Note(numbers.getOrDefault(id, 0), addresses.apply(record), record);
  }

  /** The references behind a sentence or figure. */
  public List<Note> notes(List<ActivityId> ids) {
    return ids.stream().map(this::note).toList();
  }

  /** Every record, by its number. */
  public List<Note> notes() {
    return numbers.keySet().stream().map(this::note).toList();
  }
}
