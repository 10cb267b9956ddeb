package org.commonground.coordination.database;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL of a data folder, run by ourselves, with durability on.
 *
 * <p>It is shared: whoever comes first starts it, later ones find it running, the last one stops
 * it. A server left behind by a killed application is taken over; one that was killed itself is
 * started again, on the same port. It listens on 127.0.0.1 only.
 */
final class EmbeddedPostgres implements Postgres {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  private final PostgresServer server;
  private final FolderGuard guard;
  private final FolderUse use;
  private final RolePasswords passwords;
  private final int port;
  private final String database;
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedPostgres(
      PostgresFolder folder, PostgresServer server, FolderUse use, int port, String database) {
    this.server = server;
    this.database = database;
    this.guard = new FolderGuard(folder);
    this.use = use;
    this.port = port;
    this.passwords = RolePasswords.read(folder.passwords());
  }

  /**
   * Starts using the server of this folder, which is made and started as needed.
   *
   * @param database which of its databases to use; made when it is missing
   */
  static EmbeddedPostgres open(DataFolder data, String database) {
    PostgresFolder folder = PostgresFolder.in(data);
    folder.create();
    return new FolderGuard(folder).alone(() -> open(folder, database));
  }

  private static EmbeddedPostgres open(PostgresFolder folder, String database) {
    var server = new PostgresServer(folder);
    var use = FolderUse.begin(folder);
    try {
      PostmasterFile ready = startUnlessRunning(server, PostgresServer.freePort());
      var opened = new EmbeddedPostgres(folder, server, use, ready.port(), database);
      opened.makeDatabase();
      Thread.ofVirtual().name("postgresql-watch").start(opened::watch);
      return opened;
    } catch (RuntimeException e) {
      use.end();
      throw e;
    }
  }

  private static PostmasterFile startUnlessRunning(PostgresServer server, int port) {
    return server.running().isPresent() ? server.waitUntilReady() : server.start(port);
  }

  @Override
  public DatabaseAddress owner() {
    return ownerOf(database);
  }

  @Override
  public DatabaseAddress application() {
    return DatabaseAddress.embedded(
        port, database, PostgresServer.APPLICATION, passwords.application());
  }

  private DatabaseAddress ownerOf(String name) {
    return DatabaseAddress.embedded(port, name, PostgresServer.OWNER, passwords.owner());
  }

  private void makeDatabase() {
    if (!database.equals(PostgresServer.DATABASE)) {
      new RoleStore(ownerOf(PostgresServer.DATABASE)).createDatabaseUnlessThere(database);
    }
  }

  /** Ends this use. The server stops when nobody else uses it. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      guard.alone(() -> {
        boolean last = use.end();
        if (last && server.running().isPresent()) {
          server.stop();
        }
        return last;
      });
    }
  }

  /**
   * Looks now and then, because the end of a process that is not a child of this one is not
   * announced.
   */
  private void watch() {
    while (!closed.get()) {
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      // In this order: who closes says so before the server ends.
      if (server.running().isEmpty() && !closed.get() && !guard.alone(this::startAgain)) {
        return;
      }
    }
  }

  private boolean startAgain() {
    boolean needed = !closed.get() && server.running().isEmpty();
    if (needed) {
      LOG.atWarn().log("PostgreSQL has ended unexpectedly and is started again");
      try {
        server.start(port);
      } catch (DatabaseUnavailable e) {
        LOG.atError()
            .setCause(e)
            .log("PostgreSQL cannot be started again; stop and start the application");
        return false;
      }
    }
    return needed;
  }
}
