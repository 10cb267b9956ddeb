package org.commonground.coordination.exchange.tables;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonground.coordination.exchange.tables.Meaning.Stated;
import org.jspecify.annotations.Nullable;

/**
 * Which rows speak of one activity: those with its identifier, else those with the same title, the
 * same organisations and the same days. Remembers where the last row of each stands.
 */
final class RowGroups {
  private static final List<Field> TITLED =
      List.of(Field.REPORTER, Field.TITLE, Field.ORG, Field.START, Field.END);
  private static final List<Field> UNTITLED =
      List.of(
          Field.SECTOR,
          Field.SUBSECTOR,
          Field.THEME,
          Field.COUNTRY,
          Field.REGION,
          Field.ADM,
          Field.LOC);

  private final @Nullable Column identifier;
  private final List<Column> titled;
  private final List<Column> untitled;
  private final Map<Long, Integer> lastRows = new HashMap<>();

  RowGroups(ColumnMap map) {
    this.identifier = map.identifier().orElse(null);
    this.titled = map.columns().stream().filter(it -> isOf(it, TITLED)).toList();
    this.untitled =
        Stream.concat(titled.stream(), map.columns().stream().filter(it -> isOf(it, UNTITLED)))
            .toList();
  }

  private static boolean isOf(Column column, List<Field> fields) {
    return column.meaning() instanceof Stated stated && fields.contains(stated.field());
  }

  void show(SheetRow row) {
    lastRows.put(hash(key(row)), row.number());
  }

  /** Whether no row below speaks of the same activity. */
  boolean isLast(String key, int row) {
    return lastRows.getOrDefault(hash(key), 0) <= row;
  }

  String key(SheetRow row) {
    String id = identifier == null ? "" : row.cell(identifier.index()).text();
    if (!id.isEmpty()) {
      return "=" + id;
    }
    var key = new StringBuilder();
    boolean named =
        titled.stream().anyMatch(it -> it.states(Field.TITLE) && !row.cell(it.index()).isEmpty());
    for (Column column : named ? titled : untitled) {
      key.append(Spelling.fold(row.cell(column.index()).text())).append('\n');
    }
    return key.toString();
  }

  /** FNV-1a; two keys that share a hash only wait a little longer for one another. */
  private static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ b) * 0x100000001b3L;
    }
    return hash;
  }
}
