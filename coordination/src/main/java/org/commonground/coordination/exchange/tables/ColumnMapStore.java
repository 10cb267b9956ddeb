package org.commonground.coordination.exchange.tables;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Remembers what people said about columns. */
@Component("columnMaps")
final class ColumnMapStore implements ColumnMemory {
  private static final TypeReference<Map<String, String>> COLUMNS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ColumnMapStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public Map<String, String> recall(String shape) {
    return jdbc.sql("select columns from exchange.column_map where shape = :shape")
        .param("shape", shape)
        .query((row, number) -> json.readValue(row.getString("columns"), COLUMNS))
        .optional()
        .orElse(Map.of());
  }

  @Override
  public void keep(String shape, Map<String, String> columns) {
    jdbc.sql(
            """
            insert into exchange.column_map (shape, columns) values (:shape, :columns::jsonb)
            on conflict (shape) do update set columns = excluded.columns, changed_at = now()
            """)
        .param("shape", shape)
        .param("columns", json.writeValueAsString(columns))
        .update();
  }
}
