package org.commonground.coordination.exchange.tables;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what sources said about activities that tables speak of. */
@Component
final class StatementStore {
  private final JdbcClient jdbc;

  StatementStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All statements about some activities, the oldest first. */
  List<Statement> list(Collection<String> identifiers) {
    return jdbc.sql(
            """
            select identifier, reporter, shape, claimed, content from exchange.statement
             where identifier = any(:identifiers) order by ordinal
            """)
        .param("identifiers", identifiers.toArray(String[]::new))
        .query((row, number) -> {
          Timestamp claimed = row.getTimestamp("claimed");
          return new Statement(
              row.getString("identifier"),
              row.getString("reporter"),
              row.getString("shape"),
              claimed == null ? null : claimed.toInstant(),
              row.getString("content"));
        })
        .list();
  }

  /** The identifiers of all activities that tables speak of. */
  Set<String> listIdentifiers() {
    return new HashSet<>(
        jdbc.sql("select distinct identifier from exchange.statement").query(String.class).list());
  }

  /** Removes all statements of a reporter about an activity, and says how many there were. */
  int remove(String identifier, String reporter) {
    return jdbc.sql(
            "delete from exchange.statement where identifier = :identifier and reporter = :reporter")
        .param("identifier", identifier)
        .param("reporter", reporter)
        .update();
  }

  /** Puts statements last, in the place of those of the same shape. */
  void put(List<Statement> statements, String audience) {
    jdbc.sql(
            """
            insert into exchange.statement (identifier, reporter, shape, claimed, content, audience)
            select identifier, reporter, shape, claimed, content, :audience
              from unnest(:identifiers::text[], :reporters::text[], :shapes::text[], :claims::timestamptz[], :contents::text[])
                   with ordinality as said (identifier, reporter, shape, claimed, content, place)
             order by place
            on conflict (identifier, reporter, shape) do update set
              claimed = excluded.claimed, content = excluded.content, audience = excluded.audience,
              ordinal = nextval(pg_get_serial_sequence('exchange.statement', 'ordinal'))
            """)
        .param("audience", audience)
        .param("identifiers", column(statements, Statement::identifier))
        .param("reporters", column(statements, Statement::reporter))
        .param("shapes", column(statements, Statement::shape))
        .param(
            "claims",
            column(statements, it -> it.claimed() == null ? null : it.claimed().toString()))
        .param("contents", column(statements, Statement::content))
        .update();
  }

  private static @org.jspecify.annotations.Nullable String[] column(
      List<Statement> statements,
      Function<Statement, @org.jspecify.annotations.Nullable String> part) {
    @org.jspecify.annotations.Nullable String[] column = new String[statements.size()];
    for (int i = 0; i < column.length; i++) {
      column[i] = part.apply(statements.get(i));
    }
    return column;
  }
}
