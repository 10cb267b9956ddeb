package org.commonground.coordination.database;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL that somebody else runs, for servers that are told its address and two roles. */
public final class ExternalPostgres implements AutoCloseable {
  private final EmbeddedPostgres server;

  private ExternalPostgres(EmbeddedPostgres server) {
    this.server = server;
  }

  /** Starts one, without any tables. */
  public static ExternalPostgres start(Path folder) {
    return new ExternalPostgres(
        EmbeddedPostgres.open(new DataFolder(folder), PostgresServer.DATABASE));
  }

  /** What a server is told, but for the two passwords. */
  public Map<String, String> environment() {
    return Map.of(
        "COMMONGROUND_DATABASE_URL", server.application().url(),
        "COMMONGROUND_DATABASE_USER", server.application().user(),
        "COMMONGROUND_DATABASE_OWNER_USER", server.owner().user());
  }

  /** The passwords, by the keys of the settings. */
  public Map<String, String> secrets() {
    return Map.of(
        "commonground.database.password", server.application().password(),
        "commonground.database.owner-password", server.owner().password());
  }

  /** One figure, as the owner of the tables sees it. */
  public long count(String query) {
    return JdbcClient.create(server.owner().unpooled()).sql(query).query(Long.class).single();
  }

  @Override
  public void close() {
    server.close();
  }
}
