package org.commonground.coordination.database;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is in a backup: the last entry of its zip file, because counts and sums are known at the
 * end.
 *
 * @param format how the file is laid out; {@link #FORMAT} today
 * @param madeAt when the copying began: the backup holds the state of this moment
 * @param versions the last migration of each capability, by capability
 * @param tables in the order in which they have to be filled: what others refer to comes first
 * @param sequences where counting goes on
 */
record Manifest(
    int format,
    Instant madeAt,
    SortedMap<String, String> versions,
    List<Part> tables,
    List<Sequence> sequences) {

  static final int FORMAT = 1;
  static final String ENTRY = "manifest.json";

  Manifest {
    versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    tables = List.copyOf(tables);
    sequences = List.copyOf(sequences);
  }

  /**
   * One table.
   *
   * @param columns in the order of the copy
   * @param sha256 of the copy, in hexadecimal
   */
  record Part(String schema, String name, List<String> columns, long rows, String sha256) {
    Part {
      columns = List.copyOf(columns);
    }

    String entry() {
      return "%s/%s.copy".formatted(schema, name);
    }
  }

  /**
   * One sequence.
   *
   * @param last the last value given out
   */
  record Sequence(String schema, String name, long last) {}

  long rows() {
    return tables.stream().mapToLong(Part::rows).sum();
  }
}
