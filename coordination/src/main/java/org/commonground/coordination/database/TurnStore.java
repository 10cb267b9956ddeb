package org.commonground.coordination.database;

import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Locks that the database keeps for as long as a transaction lasts. */
final class TurnStore {

  private TurnStore() {}

  /**
   * Does work while nobody else does work of this name.
   *
   * @param own connections that the work does not use: one of them holds the lock
   */
  static <T> T alone(DataSource own, String name, Supplier<T> work) {
    T result =
        new TransactionTemplate(new JdbcTransactionManager(own))
            .execute(status -> {
              lock(own, name);
              return work.get();
            });
    return Objects.requireNonNull(result);
  }

  private static void lock(DataSource own, String name) {
    JdbcClient.create(own)
        .sql("select pg_advisory_xact_lock(hashtext(:name))::text")
        .param("name", name)
        .query((row, number) -> number)
        .single();
  }
}
