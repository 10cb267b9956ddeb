package org.commonground.coordination.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what two people made of one version. What only one of them changed is taken as
 * that one left it; where both changed the same field differently, the later text stands in the
 * form and the other beside it, for a person to choose.
 */
final class Merge {
  private final List<Conflict> conflicts = new ArrayList<>();

  private Merge() {}

  /**
   * Both together.
   *
   * @param form rows with their places in the version that the others made
   * @param conflicts where both changed the same
   */
  record Merged(Form form, List<Conflict> conflicts) {
    Merged {
      conflicts = List.copyOf(conflicts);
    }
  }

  /**
   * Merges.
   *
   * @param base the version from which both began
   * @param theirs what the register holds now
   * @param mine what is to be added; its rows count their places in the base
   */
  static Merged of(Form base, Form theirs, Form mine) {
    var merge = new Merge();
    Map<String, List<Row>> merged = new HashMap<>();
    for (Part part : Parts.list()) {
      if (mine.has(part)) {
        merged.put(
            part.name(), merge.rows(part, base.rows(part), theirs.rows(part), mine.rows(part)));
      }
    }
    return new Merged(new Form(merged), merge.conflicts);
  }

  private List<Row> rows(Part part, List<Row> base, List<Row> theirs, List<Row> mine) {
    Map<Integer, Row> myRows = new HashMap<>();
    mine.stream().filter(it -> it.at() >= 0).forEach(it -> myRows.putIfAbsent(it.at(), it));
    Map<Row, Row> origins = new Origins(part).of(base, theirs);
    List<Row> merged = new ArrayList<>();
    Set<Row> stillThere = new LinkedHashSet<>(origins.values());
    for (Row their : theirs) {
      Row origin = origins.get(their);
      if (origin == null) {
        merged.add(their);
      } else {
        both(part, origin, their, myRows.get(origin.at()), merged);
      }
    }
    for (Row row : mine) {
      Row origin = row.at() < 0 || row.at() >= base.size() ? null : base.get(row.at());
      boolean isAdded = origin == null && theirs.stream().noneMatch(it -> isSame(it, row));
      boolean isRevivedByMe =
          origin != null && !stillThere.contains(origin) && !isSame(origin, row);
      if (isAdded || isRevivedByMe) {
        merged.add(row.at(Row.NEW));
      }
      if (isRevivedByMe) {
        conflicts.add(new Conflict(part.name(), merged.size() - 1, "", Conflict.REMOVED));
      }
    }
    return merged;
  }

  private static boolean isSame(Row one, Row other) {
    return one.values().equals(other.values());
  }

  /** A row that they still have. */
  private void both(Part part, Row base, Row theirs, @Nullable Row mine, List<Row> merged) {
    if (mine == null) {
      if (!isSame(base, theirs)) {
        merged.add(theirs);
        conflicts.add(new Conflict(part.name(), merged.size() - 1, "", Conflict.KEPT));
      }
      return;
    }
    Map<String, String> values = new HashMap<>();
    for (Field field : part.fields()) {
      String before = base.value(field.name());
      String their = theirs.value(field.name());
      String my = mine.value(field.name());
      String taken = my.equals(before) ? their : my;
      if (!my.equals(before) && !their.equals(before) && !my.equals(their)) {
        conflicts.add(new Conflict(part.name(), merged.size(), field.name(), their));
      }
      if (!taken.isEmpty()) {
        values.put(field.name(), taken);
      }
    }
    merged.add(new Row(theirs.at(), values));
  }
}
