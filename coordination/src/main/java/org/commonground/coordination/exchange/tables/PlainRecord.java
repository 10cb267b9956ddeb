package org.commonground.coordination.exchange.tables;

import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.commonground.coordination.exchange.tables.Entry.Value;
import org.commonground.coordination.exchange.tables.Parties.Reporter;
import org.commonground.iati.Element;

/** Rows with headings or hashtags that describe one activity, as its record. */
final class PlainRecord {
  private static final String UNIDENTIFIED = "-T-";

  private final Vocabulary vocabulary;
  private final Parties parties;
  private final Topics topics;
  private final Whereabouts whereabouts;
  private final Amounts amounts;
  private final Doubts doubts;
  private final String toldReporter;

  PlainRecord(
      Vocabulary vocabulary, Gazetteer gazetteer, String toldReporter, Consumer<Reading> remarks) {
    this.vocabulary = vocabulary;
    this.parties = new Parties(vocabulary);
    this.topics = new Topics(vocabulary);
    this.whereabouts = new Whereabouts(vocabulary, gazetteer, remarks);
    this.amounts = new Amounts(remarks);
    this.doubts = new Doubts(vocabulary, remarks);
    this.toldReporter = toldReporter;
  }

  /** What became of a group of rows. */
  sealed interface Made {
    record Whole(Element activity) implements Made {}

    record Nothing(String rule, String message) implements Made {}
  }

  Made of(List<Entry> rows) {
    Optional<Reporter> reporter = parties.reporter(rows, toldReporter);
    if (reporter.isEmpty()) {
      return new Made.Nothing(
          "no-reporter",
          "the row names no organisation; fill it in, or say with --reporter NAME who reports the table");
    }
    String title = title(rows);
    String stated = rows.getFirst().text(Field.IDENTIFIER);
    if (title.isEmpty() && stated.isEmpty()) {
      return new Made.Nothing(
          "no-title",
          "the row says neither what is done nor in which sector; fill in the activity or the project");
    }
    Tree activity = dated(rows);
    activity
        .child("iati-identifier")
        .text(stated.isEmpty() ? identifier(reporter.get(), title, rows) : stated);
    parties.addReporter(reporter.get(), activity);
    if (!title.isEmpty()) {
      activity.told("title", title, language(rows));
    }
    addWhole(rows, activity);
    addRows(rows, activity);
    return new Made.Whole(Repeats.removed(activity.toRecord(rows.getFirst().row())));
  }

  private static Tree dated(List<Entry> rows) {
    var activity = new Tree("iati-activity");
    rows.stream()
        .flatMap(it -> it.all(Field.REPORTED))
        .map(Value::text)
        .max(String::compareTo)
        .ifPresent(day -> activity.with("last-updated-datetime", day + "T00:00:00Z"));
    return activity;
  }

  private static String language(List<Entry> rows) {
    return rows.getFirst().find(Field.TITLE).map(Cells::language).orElse("");
  }

  /** What is done: the title, else sector and kind of work with the place. */
  private static String title(List<Entry> rows) {
    Entry first = rows.getFirst();
    String title = first.text(Field.TITLE);
    if (!title.isEmpty()) {
      return title;
    }
    String topic = String.join(": ", texts(first, Field.SECTOR, Field.SUBSECTOR, Field.THEME));
    String place = String.join(", ", texts(first, Field.LOC, Field.ADM, Field.COUNTRY));
    return topic.isEmpty() || place.isEmpty() ? topic : topic + " (" + place + ")";
  }

  private static List<String> texts(Entry row, Field... fields) {
    return Stream.of(fields)
        .flatMap(field -> row.all(field))
        .filter(it -> !it.has("code"))
        .map(Value::text)
        .distinct()
        .toList();
  }

  /**
   * The same for the same reporter, title, partners and days, in whatever file and row they stand;
   * decision 10 says why.
   */
  private static String identifier(Reporter reporter, String title, List<Entry> rows) {
    Entry first = rows.getFirst();
    String content =
        String.join(
            "\n",
            Spelling.fold(title),
            String.join("|", folded(first, Field.ORG)),
            first.text(Field.START),
            first.text(Field.END));
    return reporter.prefix()
        + UNIDENTIFIED
        + HexFormat.of().formatHex(DigestUtils.sha256(content), 0, 8);
  }

  private static List<String> folded(Entry row, Field field) {
    return texts(row, field).stream().map(Spelling::fold).sorted().toList();
  }

  /** What an activity has once, from the first row that says it. */
  private void addWhole(List<Entry> rows, Tree activity) {
    Set<String> descriptions = new LinkedHashSet<>();
    rows.forEach(row ->
        row.all(Field.DESCRIPTION)
            .forEach(value -> {
              if (descriptions.add(value.text())) {
                activity
                    .child("description")
                    .with("type", "1")
                    .narrative(value.text(), Cells.language(value));
              }
            }));
    Optional<String> status =
        rows.stream()
            .map(it -> it.text(Field.STATUS))
            .filter(it -> !it.isEmpty())
            .findFirst()
            .flatMap(vocabulary::status);
    status.ifPresent(code -> activity.child("activity-status").with("code", code));
    addDays(rows, status.orElse(""), activity);
  }

  /** A day without a word for it is planned, unless the status says that it has come. */
  private static void addDays(List<Entry> rows, String status, Tree activity) {
    boolean begun = Set.of("2", "3", "4").contains(status);
    Set<String> types = new LinkedHashSet<>();
    for (Entry row : rows) {
      row.all(Field.START)
          .forEach(it -> {
            addDay(type(it, begun, "1", "2"), it, true, types, activity);
            if (it.has("end")) {
              addDay(type(it, status.equals("4"), "3", "4"), it, false, types, activity);
            }
          });
      row.all(Field.END)
          .forEach(
              it -> addDay(type(it, status.equals("4"), "3", "4"), it, false, types, activity));
    }
  }

  private static String type(Value value, boolean hasCome, String planned, String actual) {
    return value.has("actual") || (hasCome && !value.has("planned")) ? actual : planned;
  }

  private static void addDay(
      String type, Value value, boolean isStart, Set<String> types, Tree activity) {
    Days days = value.days();
    if (days != null && types.add(type)) {
      activity
          .child("activity-date")
          .with("type", type)
          .with("iso-date", (isStart ? days.first() : days.last()).toString());
    }
  }

  private void addRows(List<Entry> rows, Tree activity) {
    var counts = new Counts();
    for (Entry row : rows) {
      doubts.look(row);
      parties.add(row, activity);
      row.values().stream()
          .filter(it ->
              it.column().states(Field.SECTOR)
                  || it.column().states(Field.SUBSECTOR)
                  || it.column().states(Field.THEME))
          .forEach(it -> topics.add(it, activity));
      counts.add(row, whereabouts.add(row, activity));
      amounts.add(row, activity);
      row.all(Field.LINK)
          .filter(it -> it.text().matches("(?i)https?://\\S+"))
          .forEach(it ->
              activity.child("document-link").with("format", "text/html").with("url", it.text()));
    }
    counts.addTo(activity);
  }
}
