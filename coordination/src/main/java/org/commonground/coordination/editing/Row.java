package org.commonground.coordination.editing;

import java.util.Map;

/**
 * What one row says.
 *
 * @param at the row's place among those of the version that is revised; {@link #NEW} for another
 * @param values by field; what is not said is not there
 */
public record Row(int at, Map<String, String> values) {
  /** The place of a row that the version does not have. */
  public static final int NEW = -1;

  public Row {
    values = Map.copyOf(values);
  }

  /** The value of a field; empty when not said. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  /** Whether nothing is said. */
  public boolean saysNothing() {
    return values.isEmpty();
  }

  Row at(int place) {
    return new Row(place, values);
  }
}
