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
  private final Imprint imprint;
  private final Addresses addresses;
  private final Map<ActivityId, Integer> numbers = new LinkedHashMap<>();

  BriefingView(Briefing briefing, Words words, Imprint imprint, Addresses addresses) {
    this.briefing = briefing;
    this.words = words;
    this.imprint = imprint;
    this.addresses = addresses;
    briefing.pillars().stream()
        .flatMap(pillar -> pillar.areas().stream())
        .flatMap(area -> area.groups().stream())
        .flatMap(group -> group.items().stream())
        .forEach(item -> numbers.putIfAbsent(item.activity(), numbers.size() + 1));
    briefing.records().keySet().forEach(id -> numbers.putIfAbsent(id, numbers.size() + 1));
  }

  /**
   * Where links lead.
   *
   * @param records a record's page, or its place in the list of records
   * @param untold the list of what is counted and not told; empty for nowhere
   */
  record Addresses(Function<Briefing.RecordLink, String> records, String untold) {}

  /**
   * A reference to a record.
   *
   * @param number its number in this briefing
   * @param href its page, or its place in the list of records
   * @param record what it is called
   */
  public record Note(int number, String href, Briefing.RecordLink record) {
    /** Its place in the list of records. */
    public String key() {
      return BriefingView.key(record);
    }
  }

  /** The place of a record in the list of records. */
  static String key(Briefing.RecordLink record) {
    return "#record-" + record.id();
  }

  /** What is shown. */
  public Briefing briefing() {
    return briefing;
  }

  /** A message in the language of the briefing. */
  public String say(String key, Object... arguments) {
    return words.say(briefing.language(), key, arguments);
  }

  /** The same for programs, with what was asked for and could not be understood. */
  BriefingDocument document(List<String> notes) {
    return BriefingDocument.of(briefing, notes, imprint);
  }

  /** As of which day it speaks, and when it was made. */
  public String imprint() {
    return say("briefing.page.imprint", day(imprint.asOf(briefing)), day(imprint.madeOn()));
  }

  /** The day on which it was made. */
  public LocalDate madeOn() {
    return imprint.madeOn();
  }

  /** Where it can be made again; empty for nowhere. */
  public String address() {
    return imprint.address(briefing);
  }

  /** Where the version of a record that it rests on can be read; empty for nowhere. */
  public String address(Note note) {
    return imprint.address(note.record());
  }

  /** The list of what is counted and not told; empty for nowhere. */
  public String untold() {
    return addresses.untold();
  }

  /** Where a record was read, and when its source stated it. */
  public String source(Note note) {
    var version = note.record().version();
    return say(
        version.claimedAt() == null ? "briefing.page.source-undated" : "briefing.page.source-dated",
        say("version.source", version.source().file(), version.source().line()),
        new Figures(briefing.language()).day(version.saidAt()));
  }

  private String day(LocalDate day) {
    return new Figures(briefing.language()).day(day);
  }

  /** The reference to one record. */
  public Note note(ActivityId id) {
    Briefing.RecordLink record = briefing.record(id);
    return new Note(numbers.getOrDefault(id, 0), addresses.records().apply(record), record);
  }

  /** The references behind a sentence or figure. */
  public List<Note> notes(List<ActivityId> ids) {
    return ids.stream().map(this::note).toList();
  }

  /** The number of one record in this briefing. */
  public int number(ActivityId id) {
    return numbers.getOrDefault(id, 0);
  }

  /** The numbers of records, in order, neighbours drawn together: "1–3, 7". */
  public String numbers(List<ActivityId> ids) {
    var sorted = ids.stream().map(it -> numbers.getOrDefault(it, 0)).sorted().distinct().toList();
    var written = new StringBuilder();
    for (int from = 0, to; from < sorted.size(); from = to + 1) {
      to = from;
      while (to + 1 < sorted.size() && sorted.get(to + 1) == sorted.get(to) + 1) {
        to++;
      }
      written.append(written.isEmpty() ? "" : ", ").append(sorted.get(from));
      if (to > from) {
        written.append('–').append(sorted.get(to));
      }
    }
    return written.toString();
  }

  /** When and by whom it was issued, with its number and fingerprint; empty when it was not. */
  public String issued() {
    var issue = briefing.issue();
    return issue == null
        ? ""
        : say(
            "office.issued",
            new Figures(briefing.language()).day(issue.at()),
            issue.by(),
            issue.id(),
            issue.fingerprint());
  }

  /** The drawing of columns, named by the element with the chart's id. */
  public String drawing(Chart chart) {
    return ChartDrawing.columns(chart, briefing.language(), "chart-" + chart.id());
  }

  /** What editors added to a section, in the order in which they did. */
  public List<Briefing.Addition> additions(String section) {
    return briefing.additions().stream().filter(it -> it.section().equals(section)).toList();
  }

  /** Every record, by its number. */
  public List<Note> notes() {
    return numbers.keySet().stream().map(this::note).toList();
  }
}
