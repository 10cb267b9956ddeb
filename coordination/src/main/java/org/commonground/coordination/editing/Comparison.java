package org.commonground.coordination.editing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonground.iati.Element;

/** What differs between two states of a record, in the terms of the form. */
public final class Comparison {
  private static final Row NOTHING = new Row(Row.NEW, Map.of());

  private Comparison() {}

  /** What differs in one part. */
  public record PartChange(Part part, List<RowChange> rows) {
    public PartChange {
      rows = List.copyOf(rows);
    }
  }

  /** One row before and after; a row that says nothing where there was none or is none any more. */
  public record RowChange(Row before, Row after) {}

  /**
   * The parts that differ, in the order of the form.
   *
   * @param isOwn whether counts of people may be told that are too small to be shown to others
   */
  public static List<PartChange> between(Element older, Element newer, boolean isOwn) {
    List<PartChange> changes = new ArrayList<>();
    for (Part part : Parts.list()) {
      if (isOwn || !part.equals(Parts.PARTICIPANTS)) {
        List<RowChange> rows =
            rows(
                part,
                FormTree.read(older, List.of(part)).rows(part),
                FormTree.read(newer, List.of(part)).rows(part));
        if (!rows.isEmpty()) {
          changes.add(new PartChange(part, rows));
        }
      }
    }
    return changes;
  }

  private static List<RowChange> rows(Part part, List<Row> older, List<Row> newer) {
    Map<Row, Row> origins = new Origins(part).of(older, newer);
    List<RowChange> changes = new ArrayList<>();
    Set<Row> gone = new LinkedHashSet<>(older);
    for (Row row : newer) {
      Row before = origins.getOrDefault(row, NOTHING);
      gone.remove(before);
      if (!before.values().equals(row.values())) {
        changes.add(new RowChange(before, row));
      }
    }
    gone.stream()
        .filter(it -> !it.saysNothing())
        .forEach(it -> changes.add(new RowChange(it, NOTHING)));
    return changes;
  }
}
