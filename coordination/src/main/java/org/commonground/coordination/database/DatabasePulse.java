package org.commonground.coordination.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.stereotype.Component;

/** Whether the database answers now, and how busy the connections to it are. */
@Component
public final class DatabasePulse {

  private static final int PATIENCE_SECONDS = 2;

  private final Postgres postgres;
  private final HikariDataSource pool;

  DatabasePulse(Postgres postgres, HikariDataSource pool) {
    this.postgres = postgres;
    this.pool = pool;
  }

  /**
   * Connections of this process.
   *
   * @param active those that are used now
   * @param idle those that wait for use
   * @param waiting how many wait for one
   * @param most how many there may be
   */
  public record Connections(int active, int idle, int waiting, int most) {}

  /**
   * Asks it, on a connection of its own: those of the pool may all be in use, and who waits for one
   * waits for longer than anybody who asks this. Says no after two seconds.
   */
  public boolean isBeating() {
    DatabaseAddress address = postgres.application();
    var source = new PGSimpleDataSource();
    source.setUrl(address.url());
    source.setConnectTimeout(PATIENCE_SECONDS);
    source.setLoginTimeout(PATIENCE_SECONDS);
    source.setSocketTimeout(PATIENCE_SECONDS);
    try (Connection connection = source.getConnection(address.user(), address.password())) {
      return connection.isValid(PATIENCE_SECONDS);
    } catch (SQLException unreachable) {
      return false;
    }
  }

  public Connections connections() {
    HikariPoolMXBean now = pool.getHikariPoolMXBean();
    return new Connections(
        now.getActiveConnections(),
        now.getIdleConnections(),
        now.getThreadsAwaitingConnection(),
        pool.getMaximumPoolSize());
  }
}
