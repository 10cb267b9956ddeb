package org.commonground.coordination.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which row of an earlier version became which of a later one: equal ones first, then those that
 * are known again by their key, then those in the same place.
 */
record Origins(Part part) {
  /** The earlier row of each later one that has any. */
  Map<Row, Row> of(List<Row> earlier, List<Row> later) {
    Map<Row, Row> origins = new HashMap<>();
    if (part.shape() == Part.Shape.SINGLE) {
      later.stream().findFirst().ifPresent(it -> origins.put(it, earlier.getFirst()));
      return origins;
    }
    List<Row> left = new ArrayList<>(earlier);
    match(later, left, origins, (one, other) -> one.values().equals(other.values()));
    match(later, left, origins, this::isKnownAgain);
    if (part.shape() == Part.Shape.ROWS) {
      match(later, left, origins, (one, other) -> one.at() == other.at());
    }
    return origins;
  }

  private interface Likeness {
    boolean holds(Row one, Row other);
  }

  private static void match(
      List<Row> later, List<Row> left, Map<Row, Row> origins, Likeness likeness) {
    for (Row row : later) {
      Optional<Row> origin =
          origins.containsKey(row)
              ? Optional.empty()
              : left.stream().filter(it -> likeness.holds(it, row)).findFirst();
      origin.ifPresent(it -> {
        origins.put(row, it);
        left.remove(it);
      });
    }
  }

  private boolean isKnownAgain(Row one, Row other) {
    return part.key().stream().allMatch(it -> one.value(it).equals(other.value(it)));
  }
}
