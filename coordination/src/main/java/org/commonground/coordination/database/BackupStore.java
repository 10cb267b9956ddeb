package org.commonground.coordination.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Whole tables out of one moment of a database, or into an empty one: one transaction of the owner,
 * whom row-level security does not bind. Closed without {@link #commit}, nothing was changed.
 */
final class BackupStore implements AutoCloseable {

  /** Deeper than any chain of references between tables. */
  private static final int DEEPEST = 50;

  private final Connection connection;
  private final JdbcClient jdbc;

  /** A table as it is in the database. */
  record Table(String schema, String name, List<String> columns) {
    String qualified() {
      return quoted(schema) + "." + quoted(name);
    }
  }

  private BackupStore(Connection connection) {
    this.connection = connection;
    this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
  }

  /** Sees the database as it is now until closed, whatever others write meanwhile. */
  static BackupStore reading(DatabaseAddress owner) throws SQLException {
    Connection connection = owner.unpooled().getConnection();
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    return new BackupStore(connection);
  }

  static BackupStore writing(DatabaseAddress owner) throws SQLException {
    Connection connection = owner.unpooled().getConnection();
    connection.setAutoCommit(false);
    return new BackupStore(connection);
  }

  /** The last migration of each capability that has tables. */
  SortedMap<String, String> versions() {
    SortedMap<String, String> versions = new TreeMap<>();
    for (String capability : Migrations.ORDER) {
      String history = quoted(capability) + "." + MigrationStore.HISTORY;
      boolean hasTables =
          jdbc.sql("select to_regclass(:history) is not null")
              .param("history", history)
              .query(Boolean.class)
              .single();
      if (hasTables) {
        jdbc.sql(
                "select version from %s where success and type = 'SQL' order by installed_rank desc limit 1"
                    .formatted(history))
            .query(String.class)
            .optional()
            .ifPresent(version -> versions.put(capability, version));
      }
    }
    return versions;
  }

  /** Every table of the capabilities but the memory of the migrations, which they write anew. */
  List<Table> tables() {
    return jdbc.sql(
            """
            with recursive reference (table_id, depth) as (
              select oid, 0 from pg_class where relkind = 'r'
              union
              select conrelid, depth + 1
                from reference join pg_constraint on confrelid = table_id
               where contype = 'f' and conrelid <> confrelid and depth < :deepest
            )
            select n.nspname, c.relname,
                   (select array_agg(attname::text order by attnum) from pg_attribute
                     where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '')
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join reference on table_id = c.oid
             where n.nspname in (:capabilities) and c.relname <> :history
               and c.oid <> to_regclass('database.migrated')
             group by n.nspname, c.relname, c.oid
             order by max(depth), n.nspname, c.relname
            """)
        .param("deepest", DEEPEST)
        .param("capabilities", Migrations.ORDER)
        .param("history", MigrationStore.HISTORY)
        .query((row, number) ->
            new Table(
                row.getString(1), row.getString(2), List.of((String[]) row.getArray(3).getArray())))
        .list();
  }

  /** Those that have given out a value. */
  List<Manifest.Sequence> sequences() {
    return jdbc.sql(
            """
            select schemaname, sequencename, last_value from pg_sequences
             where schemaname in (:capabilities) and last_value is not null
             order by schemaname, sequencename
            """)
        .param("capabilities", Migrations.ORDER)
        .query((row, number) ->
            new Manifest.Sequence(row.getString(1), row.getString(2), row.getLong(3)))
        .list();
  }

  boolean isEmpty(Table table) {
    return jdbc.sql("select not exists (select from %s)".formatted(table.qualified()))
        .query(Boolean.class)
        .single();
  }

  /** Whether there is such a sequence, and it can stand at this value. */
  boolean has(Manifest.Sequence sequence) {
    return jdbc.sql(
            """
            select exists (select from pg_sequences
                            where schemaname in (:capabilities) and schemaname = :schema
                              and sequencename = :name and :last between min_value and max_value)
            """)
        .param("capabilities", Migrations.ORDER)
        .param("schema", sequence.schema())
        .param("name", sequence.name())
        .param("last", sequence.last())
        .query(Boolean.class)
        .single();
  }

  /** Lets a sequence go on after this value. */
  void set(Manifest.Sequence sequence) {
    jdbc.sql("select setval(:name::regclass, :last)")
        .param("name", quoted(sequence.schema()) + "." + quoted(sequence.name()))
        .param("last", sequence.last())
        .query(Long.class)
        .single();
  }

  /**
   * Writes all rows in PostgreSQL's text format.
   *
   * @return how many
   */
  long copyOut(Table table, OutputStream out) throws SQLException, IOException {
    String copy = "copy %s (%s) to stdout".formatted(table.qualified(), quoted(table.columns()));
    return connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy, out);
  }

  /**
   * Takes rows in as they are: no trigger of ours numbers, dates or refuses them meanwhile.
   *
   * @param columns what the rows hold, in order; each a column of the table
   * @return how many
   */
  long copyIn(Table table, List<String> columns, InputStream in) throws SQLException, IOException {
    String copy = "copy %s (%s) from stdin".formatted(table.qualified(), quoted(columns));
    letTriggers("disable", table);
    long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, in);
    letTriggers("enable", table);
    return rows;
  }

  private void letTriggers(String what, Table table) {
    jdbc.sql("alter table %s %s trigger user".formatted(table.qualified(), what)).update();
  }

  void commit() throws SQLException {
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private static String quoted(List<String> names) {
    return names.stream().map(BackupStore::quoted).collect(Collectors.joining(", "));
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
