package org.commonground.coordination.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hears from the database what other processes register. */
@Component
final class ChangeNoticeStore {
  private static final String LISTEN = "listen commonground_activities";
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

  private final DataSource database;
  private final JdbcClient jdbc;

  ChangeNoticeStore(DataSource database, JdbcClient jdbc) {
    this.database = database;
    this.jdbc = jdbc;
  }

  /** Names the database: a copy of it, or another one of the same name, is another one. */
  String identity() {
    return jdbc.sql(
            """
            select (select system_identifier from pg_control_system()) || '-' || oid
              from pg_database where datname = current_database()
            """)
        .query(String.class)
        .single();
  }

  /**
   * Listens on one connection until told to stop.
   *
   * @param changed is called when listening begins, for what was missed before, and at each change
   * @throws org.springframework.dao.DataAccessException when the connection is lost
   */
  void listen(Runnable changed, BooleanSupplier isWanted) {
    try (Connection connection = database.getConnection()) {
      try (var statement = connection.createStatement()) {
        statement.execute(LISTEN);
      }
      changed.run();
      var postgres = connection.unwrap(PGConnection.class);
      while (isWanted.getAsBoolean()) {
        var notices = postgres.getNotifications((int) BETWEEN_LOOKS.toMillis());
        if (notices != null && notices.length > 0) {
          changed.run();
        }
      }
    } catch (SQLException lost) {
      throw new UncategorizedSQLException("listening for changes", LISTEN, lost);
    }
  }
}
