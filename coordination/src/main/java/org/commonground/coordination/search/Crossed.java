package org.commonground.coordination.search;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many activities carry a code of one facet and a code of another.
 *
 * @param rows counts by the second facet's code, by the first one's; {@link Facet#NONE} stands for
 *     those that state no code, except that years are counted of those that state them
 */
public record Crossed(Map<String, Map<String, Long>> rows) {
  public Crossed {
    rows =
        rows.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, it -> Map.copyOf(it.getValue())));
  }

  /** The counts of one row by the second facet's code; empty when nothing carries the code. */
  public Map<String, Long> row(String code) {
    return rows.getOrDefault(code, Map.of());
  }

  /** One count; 0 when nothing carries both codes. */
  public long count(String row, String column) {
    return row(row).getOrDefault(column, 0L);
  }

  /** The sums over all rows, by the second facet's code: true where a record has one row only. */
  public Map<String, Long> totals() {
    Map<String, Long> totals = new TreeMap<>();
    rows.values()
        .forEach(row -> row.forEach((code, count) -> totals.merge(code, count, Long::sum)));
    return totals;
  }
}
