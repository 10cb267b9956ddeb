package org.commonground.coordination.exchange.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonground.coordination.exchange.tables.Entry.Value;
import org.commonground.coordination.exchange.tables.Meaning.At;
import org.commonground.iati.Content;
import org.commonground.iati.Element;

/**
 * Rows whose columns are places of the IATI record, as one record. Each row is a small record of
 * its own; what several rows say of one result is brought together, other repetitions are said
 * once.
 */
final class IatiRecord {
  /** Attributes that only say how to read something; alone they say nothing. */
  private static final Set<String> MANNER =
      Set.of(
          "type",
          "vocabulary",
          "vocabulary-uri",
          "aggregation-status",
          "ascending",
          "measure",
          "currency",
          "value-date",
          "role",
          "name",
          "year",
          "format",
          "indicator-uri");

  /** Without their value, measurements have nothing to say, whatever they are split by. */
  private static final Set<String> MEASURES = Set.of("baseline", "target", "actual");

  private static final Set<String> MONEY = Set.of("transaction", "budget", "planned-disbursement");

  private IatiRecord() {}

  /** The rows of one activity as its record, with its identifier. */
  static Element of(String identifier, List<Entry> rows) {
    List<Content> contents = new ArrayList<>();
    Set<Content> seen = new HashSet<>();
    Element first = row(rows.getFirst());
    for (Entry entry : rows) {
      Element row = row(entry);
      boolean onlyMoney =
          row.children().stream()
              .allMatch(it -> MONEY.contains(it.name().local()) || it.is("iati-identifier"));
      for (Element child : row.children()) {
        if (child.is("result")) {
          Results.put(child, contents, Results.Conflict.KEEP_BOTH);
        } else if (seen.add(child) || (onlyMoney && MONEY.contains(child.name().local()))) {
          contents.add(child);
        }
      }
    }
    Element whole = first.withContents(contents);
    return whole.child("iati-identifier").isPresent()
        ? whole
        : Overlay.layOn(
                whole,
                new Tree("iati-activity")
                    .add(new Tree("iati-identifier").text(identifier))
                    .toRecord(whole.line()))
            .record();
  }

  private static Element row(Entry entry) {
    var activity = new Tree("iati-activity");
    Map<String, Tree> made = new HashMap<>();
    for (Value value : entry.values()) {
      if (value.meaning() instanceof At at) {
        put(at, value, activity, made);
      }
    }
    Element record = activity.toRecord(entry.row());
    return record.withContents(
        record.contents().stream().flatMap(it -> kept(it).stream()).toList());
  }

  private static void put(At at, Value value, Tree activity, Map<String, Tree> made) {
    Tree here = activity;
    var path = new StringBuilder();
    List<String> elements = at.path().elements();
    for (int i = 0; i < elements.size(); i++) {
      int which = i == at.path().repeated() ? at.index() : 0;
      path.append('/').append(elements.get(i)).append('[').append(which).append(']');
      Tree parent = here;
      String name = elements.get(i);
      here = made.computeIfAbsent(path.toString(), key -> parent.child(name));
    }
    if (!at.path().attribute().isEmpty()) {
      here.with(at.path().attribute(), value.text());
    } else if (at.path().isNarrative()) {
      here.narrative(value.text(), at.language());
    } else {
      here.text(value.text());
    }
  }

  private static java.util.Optional<Content> kept(Content content) {
    if (!(content instanceof Element element)) {
      return java.util.Optional.of(content);
    }
    List<Content> inside = element.contents().stream().flatMap(it -> kept(it).stream()).toList();
    boolean isMeasure = MEASURES.contains(element.name().local());
    boolean says =
        isMeasure
            ? element.code("value").isPresent()
            : !inside.isEmpty()
                || element.attributes().stream().anyMatch(it -> !MANNER.contains(it.name().local()))
                || (inside.isEmpty() && isFilledByManner(element));
    return says ? java.util.Optional.of(element.withContents(inside)) : java.util.Optional.empty();
  }

  /** A dimension is a name and a value; a tag may be a vocabulary only by mistake. */
  private static boolean isFilledByManner(Element element) {
    return element.is("dimension") && element.code("value").isPresent();
  }
}
