package org.commonground.coordination.exchange.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.commonground.coordination.exchange.tables.ColumnMap.Content;
import org.commonground.coordination.exchange.tables.Reading.OfActivity;
import org.commonground.coordination.exchange.tables.Reading.RefusedRow;
import org.commonground.coordination.exchange.tables.Reading.Remark;
import org.commonground.iati.Activity;

/** Collects rows until an activity is complete, and gives its record. */
final class Assembly {
  private static final int MOST_WAITING = 200_000;

  private final ColumnMap map;
  private final PlainRecord records;
  private final RowGroups groups;
  private final Consumer<Reading> taker;
  private final Map<String, List<Entry>> waiting = new LinkedHashMap<>();
  private final AtomicInteger rows = new AtomicInteger();

  Assembly(ColumnMap map, PlainRecord records, RowGroups groups, Consumer<Reading> taker) {
    this.map = map;
    this.records = records;
    this.groups = groups;
    this.taker = taker;
  }

  void take(SheetRow row, RowReader.Row read) {
    String key = groups.key(row);
    switch (read) {
      case RowReader.Row.Refused(RefusedRow why) -> taker.accept(why);
      case RowReader.Row.Read(Entry entry) -> {
        if (entry.values().isEmpty()) {
          return;
        }
        add(key, entry);
      }
    }
    if (groups.isLast(key, row.number())) {
      complete(key);
    }
    if (rows.get() > MOST_WAITING) {
      taker.accept(
          new Remark(
              row.number(),
              "",
              "scattered-rows",
              "the rows of single activities stand far apart, and some are told in parts; sort the table by activity and read it again"));
      finish();
    }
  }

  private void add(String key, Entry entry) {
    List<Entry> group = waiting.computeIfAbsent(key, it -> new ArrayList<>());
    Entry same = isMoney() ? null : group.stream().filter(entry::says).findFirst().orElse(null);
    if (same == null) {
      group.add(entry);
      rows.incrementAndGet();
    } else {
      taker.accept(
          new Remark(
              entry.row(),
              "",
              "repeated-row",
              "says the same as row %d and was counted once".formatted(same.row())));
    }
  }

  /** Two equal payments are two payments in a table of payments. */
  private boolean isMoney() {
    return map.content() instanceof Content.IatiValues && !map.isWhole();
  }

  private void complete(String key) {
    List<Entry> group = waiting.remove(key);
    if (group != null) {
      rows.addAndGet(-group.size());
      give(group);
    }
  }

  void finish() {
    List.copyOf(waiting.keySet()).forEach(this::complete);
  }

  private void give(List<Entry> group) {
    if (map.content() instanceof Content.IatiValues) {
      String identifier = identifier(group.getFirst());
      if (identifier.isEmpty()) {
        group.forEach(it ->
            taker.accept(
                new RefusedRow(
                    it.row(),
                    map.identifier().map(Column::place).orElse(""),
                    "no-identifier",
                    "the row has no activity identifier; fill it in",
                    text(it))));
        return;
      }
      taker.accept(
          new OfActivity(
              new Activity(IatiRecord.of(identifier, group)), group.size(), !map.isWhole()));
      return;
    }
    switch (records.of(group)) {
      case PlainRecord.Made.Whole(var element) ->
          taker.accept(new OfActivity(new Activity(element), group.size(), false));
      case PlainRecord.Made.Nothing(String rule, String message) ->
          group.forEach(it -> taker.accept(new RefusedRow(it.row(), "", rule, message, text(it))));
    }
  }

  private String identifier(Entry entry) {
    int column = map.identifier().map(Column::index).orElse(-1);
    return entry.values().stream()
        .filter(it -> it.column().index() == column)
        .map(Entry.Value::text)
        .findFirst()
        .orElse("");
  }

  private static String text(Entry entry) {
    return String.join("\t", entry.values().stream().map(Entry.Value::text).toList());
  }
}
