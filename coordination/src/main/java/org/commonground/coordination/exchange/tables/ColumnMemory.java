package org.commonground.coordination.exchange.tables;

import java.util.Map;

/** What columns were taken for when a sheet of the same shape was read before. */
interface ColumnMemory {
  /** Remembers nothing. */
  ColumnMemory NONE =
      new ColumnMemory() {
        @Override
        public Map<String, String> recall(String shape) {
          return Map.of();
        }

        @Override
        public void keep(String shape, Map<String, String> columns) {}
      };

  /** Corrected meanings by letter of the column; empty when there are none. */
  Map<String, String> recall(String shape);

  /** Keeps corrected meanings for the next sheet of this shape. */
  void keep(String shape, Map<String, String> columns);
}
