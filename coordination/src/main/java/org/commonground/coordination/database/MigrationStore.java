package org.commonground.coordination.database;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the database has seen of migrations, and what the application's role may do with their
 * tables.
 */
final class MigrationStore {

  static final String HISTORY = "migration_history";

  private final JdbcClient jdbc;

  MigrationStore(DataSource connections) {
    this.jdbc = JdbcClient.create(connections);
  }

  /**
   * Does work while nobody else does such work on the same database, in whatever process.
   *
   * @param own connections that the work does not use: one of them holds the lock
   */
  static void alone(DataSource own, Runnable work) {
    TurnStore.alone(
        own,
        "commonground migrations",
        () -> {
          work.run();
          return work;
        });
  }

  boolean hasSeen(String fingerprint) {
    try {
      return jdbc.sql("select fingerprint from database.migrated")
          .query(String.class)
          .list()
          .contains(fingerprint);
    } catch (BadSqlGrammarException newDatabase) {
      return false;
    }
  }

  void remember(String fingerprint) {
    jdbc.sql("delete from database.migrated").update();
    jdbc.sql("insert into database.migrated values (:fingerprint)")
        .param("fingerprint", fingerprint)
        .update();
  }

  /**
   * Migrations need no grants: the application's role gets them on all that the owner makes from
   * now on.
   */
  void grantByDefault(String application) {
    for (String grant :
        List.of(
            "usage on schemas",
            "select, insert, update, delete on tables",
            "usage, select on sequences",
            "execute on routines")) {
      execute("alter default privileges grant %s to %%I".formatted(grant), application);
    }
  }

  /** The application reads the history of the migrations, and does not write it. */
  void protectHistory(String capability, String application) {
    execute(
        "revoke insert, update, delete on table %s.%s from %%I".formatted(capability, HISTORY),
        application);
  }

  private void execute(String statement, String role) {
    jdbc.sql("select format(:statement, :role)")
        .param("statement", statement)
        .param("role", role)
        .query(String.class)
        .optional()
        .ifPresent(complete -> jdbc.sql(complete).update());
  }
}
