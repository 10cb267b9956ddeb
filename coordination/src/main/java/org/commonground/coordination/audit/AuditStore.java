package org.commonground.coordination.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds entries and reads them; the database refuses everything else. */
@Component
final class AuditStore {
  private static final int READ_AT_ONCE = 5000;
  private static final String ENTRY =
      """
      select number, at, actor, origin, action, subject_kind, subject, reason, detail, previous, hash
        from audit.entry
      """;

  private final JdbcClient jdbc;

  AuditStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The database numbers, dates and chains it. */
  void add(Actor actor, Deed deed, String reason, String detail) {
    jdbc.sql(
            """
            insert into audit.entry (actor, origin, action, subject_kind, subject, reason, detail)
            values (:actor, :origin, :action, :kind, :subject, :reason, :detail)
            """)
        .param("actor", actor.key())
        .param("origin", writable(actor.origin()))
        .param("action", deed.action().code())
        .param("kind", deed.subject().kind())
        .param("subject", writable(deed.subject().id()))
        .param("reason", writable(reason))
        .param("detail", writable(detail))
        .update();
  }

  /** PostgreSQL keeps no zero bytes, and UTF-8 has no halves of characters. */
  private static String writable(String text) {
    return text.codePoints()
        .map(it -> it == 0 || Character.getType(it) == Character.SURROGATE ? 0xFFFD : it)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Those after a number, in order, as they come from the database; needs a transaction. */
  void forEachAfter(long number, Consumer<Entry> reader) {
    jdbc.sql(ENTRY + " where number > :number order by number")
        .withFetchSize(READ_AT_ONCE)
        .param("number", number)
        .query(row -> {
          reader.accept(entry(row));
        });
  }

  Optional<Entry> find(long number) {
    return jdbc.sql(ENTRY + " where number = :number limit 1")
        .param("number", number)
        .query((row, index) -> entry(row))
        .optional();
  }

  Optional<Entry> findLast() {
    return jdbc.sql(ENTRY + " order by number desc limit 1")
        .query((row, index) -> entry(row))
        .optional();
  }

  /** Whether the triggers are in place and the application may neither change nor remove. */
  boolean isKept() {
    return jdbc.sql(
            """
            select count(*) = 2 and not has_table_privilege('audit.entry', 'update, delete, truncate, trigger')
              from pg_trigger
             where tgrelid = 'audit.entry'::regclass and tgname in ('chained', 'kept') and tgenabled in ('O', 'A')
            """)
        .query(Boolean.class)
        .single();
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getLong("number"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        text(row, "actor"),
        text(row, "origin"),
        text(row, "action"),
        text(row, "subject_kind"),
        text(row, "subject"),
        text(row, "reason"),
        text(row, "detail"),
        hex(row, "previous"),
        hex(row, "hash"));
  }

  /** Nothing is ever absent, unless somebody has tampered with the table. */
  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNullElse(row.getString(column), "(absent)");
  }

  private static String hex(ResultSet row, String column) throws SQLException {
    byte @Nullable [] bytes = row.getBytes(column);
    return bytes == null ? "(absent)" : HexFormat.of().formatHex(bytes);
  }
}
