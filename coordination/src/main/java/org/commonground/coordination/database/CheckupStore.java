package org.commonground.coordination.database;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database says about itself. */
final class CheckupStore {

  private final JdbcClient jdbc;

  CheckupStore(DatabaseAddress address) {
    this.jdbc = JdbcClient.create(address.unpooled());
  }

  /** The version of the server and the size of the database, in words. */
  String described() {
    return jdbc.sql(
            """
            select 'PostgreSQL ' || current_setting('server_version') || ', '
                   || pg_size_pretty(pg_database_size(current_database()))
            """)
        .query(String.class)
        .single();
  }

  /** Tables with an audience that no policy guards. */
  List<String> unguarded() {
    return jdbc.sql(
            """
            select c.oid::regclass::text
              from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'audience'
             where c.relkind in ('r', 'p') and not a.attisdropped
               and not (c.relrowsecurity and exists (select from pg_policy where polrelid = c.oid))
             order by 1
            """)
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** Whether durability was switched off: then a power cut can lose what was acknowledged. */
  boolean canLose() {
    return jdbc.sql(
            """
            select current_setting('fsync') = 'off' or current_setting('full_page_writes') = 'off'
                   or current_setting('synchronous_commit') = 'off'
            """)
        .query(Boolean.class)
        .single();
  }

  /** Indexes that PostgreSQL itself does not trust. */
  List<String> brokenIndexes() {
    return jdbc.sql(
            "select indexrelid::regclass::text from pg_index where not indisvalid order by 1")
        .query((row, number) -> row.getString(1))
        .list();
  }
}
