package org.commonground.coordination.database;

import java.sql.SQLException;
import java.util.Optional;

/** The five letters by which the database says why it refused (PostgreSQL manual, appendix A). */
public final class SqlState {

  private SqlState() {}

  /** Of a failure itself, not of its causes; empty when it is not the database's. */
  public static Optional<String> of(Throwable failure) {
    return failure instanceof SQLException refused
        ? Optional.ofNullable(refused.getSQLState())
        : Optional.empty();
  }
}
