package org.commonground.coordination.exchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonground.coordination.exchange.tables.Meaning.At;

/**
 * Exporters write {@code target_dimension_1} and beside it {@code target_value_1}: by its name a
 * value of the target, by its number that of the dimension.
 */
final class Dimensions {
  private Dimensions() {}

  static List<Column> mended(List<Column> columns) {
    List<Column> mended = new ArrayList<>();
    for (Column column : columns) {
      mended.add(
          ofDimension(column, columns)
              .map(at -> column.taken(at, column.certainty()))
              .orElse(column));
    }
    return mended;
  }

  private static Optional<Meaning> ofDimension(Column column, List<Column> columns) {
    if (!(column.meaning() instanceof At at)
        || at.index() == 0
        || !at.path().attribute().equals("value")) {
      return Optional.empty();
    }
    List<String> dimension = new ArrayList<>(at.path().elements());
    if (dimension.getLast().equals("dimension")) {
      return Optional.empty();
    }
    dimension.add("dimension");
    boolean named =
        columns.stream()
            .anyMatch(it ->
                it.meaning() instanceof At other
                    && other.index() == at.index()
                    && other.path().elements().equals(dimension));
    return named
        ? IatiPath.parse("/" + String.join("/", dimension) + "/@value[" + at.index() + "]")
        : Optional.empty();
  }
}
