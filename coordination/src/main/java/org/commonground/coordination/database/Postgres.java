package org.commonground.coordination.database;

/** A PostgreSQL that is ready for use, with the two roles that the application needs. */
sealed interface Postgres extends AutoCloseable permits EmbeddedPostgres, ProductionPostgres {

  /** The owner of the tables, for migrations only. */
  DatabaseAddress owner();

  /** The role for everything else; row-level security binds it. */
  DatabaseAddress application();

  @Override
  void close();
}
