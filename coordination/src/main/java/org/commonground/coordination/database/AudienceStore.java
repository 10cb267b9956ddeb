package org.commonground.coordination.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the database who looks, for one transaction. */
@Component
final class AudienceStore {
  private static final String TELL = "select set_config('commonground.viewer', ?, true)";

  private final JdbcClient jdbc;

  AudienceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Tells it as a transaction begins. */
  static void tell(Connection connection, Viewer viewer) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(TELL)) {
      statement.setString(1, viewer.setting());
      statement.execute();
    }
  }

  /** Tells the running transaction, until the work is done. */
  <T> T as(Viewer viewer, Supplier<T> work) {
    String before = current();
    set(viewer.setting());
    T result;
    try {
      result = work.get();
    } catch (RuntimeException | Error failure) {
      restoreAfter(failure, before);
      throw failure;
    }
    set(before);
    return result;
  }

  private String current() {
    return jdbc.sql("select coalesce(current_setting('commonground.viewer', true), '')")
        .query(String.class)
        .single();
  }

  private void set(String setting) {
    jdbc.sql(TELL).param(setting).query(String.class).single();
  }

  /**
   * A transaction that the failure has already broken takes no more statements, and undoes the
   * setting when it ends.
   */
  private void restoreAfter(Throwable failure, String before) {
    try {
      set(before);
    } catch (DataAccessException broken) {
      failure.addSuppressed(broken);
    }
  }
}
