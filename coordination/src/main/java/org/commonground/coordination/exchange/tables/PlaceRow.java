package org.commonground.coordination.exchange.tables;

import java.util.Comparator;
import java.util.Optional;
import org.commonground.coordination.exchange.tables.Entry.Value;
import org.commonground.coordination.exchange.tables.Reading.OfPlace;
import org.commonground.coordination.exchange.tables.Reading.RefusedRow;
import org.jspecify.annotations.Nullable;

/** A row of a table of places. */
final class PlaceRow {
  private PlaceRow() {}

  /** The narrowest place of the row. */
  static Reading of(Entry row, String text) {
    Optional<Value> narrowest =
        row.values().stream()
            .filter(it -> it.column().states(Field.ADM) || it.column().states(Field.LOC))
            .max(Comparator.comparingInt(Whereabouts::level));
    if (narrowest.isEmpty()) {
      return new RefusedRow(
          row.row(), "", "no-place", "the row names no place; fill in its name or code", text);
    }
    int level = Whereabouts.level(narrowest.get());
    return new OfPlace(
        new Place(
            row.text(Field.COUNTRY),
            level % 6,
            at(row, level, true),
            at(row, level, false),
            degrees(row, Field.LAT),
            degrees(row, Field.LON)));
  }

  private static String at(Entry row, int level, boolean code) {
    return row.values().stream()
        .filter(it -> it.column().states(Field.ADM) || it.column().states(Field.LOC))
        .filter(it -> Whereabouts.level(it) == level && it.has("code") == code)
        .map(Value::text)
        .findFirst()
        .orElse("");
  }

  private static @Nullable Double degrees(Entry row, Field field) {
    return row.find(field).map(Value::number).map(Number::doubleValue).orElse(null);
  }
}
