package org.commonground.coordination.exchange.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonground.coordination.exchange.tables.Meaning.Stated;
import org.jspecify.annotations.Nullable;

/**
 * One row, read.
 *
 * @param row its number
 * @param values in the order of the columns; empty cells are left out
 */
record Entry(int row, List<Value> values) {
  Entry {
    values = List.copyOf(values);
  }

  /**
   * A cell, read as what its column holds.
   *
   * @param column the column
   * @param text as written; a number or a day in the one way in which files keep it
   * @param days the days meant; absent for others
   * @param number the number; absent for others
   * @param currency the code written beside the number; empty without one
   */
  record Value(
      Column column,
      String text,
      @Nullable Days days,
      @Nullable BigDecimal number,
      String currency) {

    Meaning meaning() {
      return column.meaning();
    }

    boolean has(String attribute) {
      return column.meaning() instanceof Stated stated && stated.has(attribute);
    }
  }

  Stream<Value> all(Field field) {
    return values.stream().filter(it -> it.column().states(field));
  }

  Optional<Value> find(Field field) {
    return all(field).findFirst();
  }

  String text(Field field) {
    return find(field).map(Value::text).orElse("");
  }

  boolean says(Entry other) {
    return values.equals(other.values);
  }
}
