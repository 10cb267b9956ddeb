package org.commonground.coordination.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings the tables of all capabilities up to date, each capability in a schema of its own, in the
 * order of their dependencies.
 *
 * <p>What has been done is remembered as one fingerprint over all migrations, so that a start with
 * nothing to do costs one query.
 */
final class Migrations {

  static final List<String> ORDER =
      List.of(
          "database",
          "audit",
          "accounts",
          "contacts",
          "reference",
          "organisations",
          "activities",
          "exchange",
          "editing",
          "search",
          "briefings",
          "pages");

  /** Flyway's word for whatever there is. */
  private static final String LATEST = "latest";

  /** Flyway holds up to three at a time. */
  private static final int CONNECTIONS = 4;

  private final Postgres postgres;
  private final TreeMap<String, Long> files = new TreeMap<>();

  Migrations(Postgres postgres) {
    this.postgres = postgres;
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:db/migration/*/*.sql")) {
        files.put(name(file), checksum(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs what is missing. Two who do this at once wait for one another. */
  void run() {
    String fingerprint = files.toString();
    var seen = new MigrationStore(postgres.application().unpooled());
    if (seen.hasSeen(fingerprint)) {
      return;
    }
    try (var connections = postgres.owner().pooled(CONNECTIONS, 0)) {
      MigrationStore.alone(
          postgres.owner().unpooled(),
          () -> {
            if (!seen.hasSeen(fingerprint)) {
              run(connections, fingerprint);
            }
          });
    }
  }

  /** Whether all has been done, so that {@link #run} would change nothing. */
  boolean areDone() {
    return new MigrationStore(postgres.application().unpooled()).hasSeen(files.toString());
  }

  /** Whether each of these versions is one of ours, by capability. */
  boolean know(Map<String, String> versions) {
    return versions.entrySet().stream()
        .allMatch(wanted ->
            files.keySet().stream()
                .anyMatch(
                    file -> file.startsWith(wanted.getKey() + "/V" + wanted.getValue() + "__")));
  }

  /**
   * Makes tables as they were when these were the last migrations, in a database without any.
   *
   * @param versions by capability; of others nothing is made
   */
  void runUpTo(Map<String, String> versions) {
    try (var connections = postgres.owner().pooled(CONNECTIONS, 0)) {
      MigrationStore.alone(postgres.owner().unpooled(), () -> run(connections, versions));
    }
  }

  private void run(DataSource connections, String fingerprint) {
    run(connections, capabilities().stream().collect(Collectors.toMap(name -> name, _ -> LATEST)));
    new MigrationStore(connections).remember(fingerprint);
  }

  private void run(DataSource connections, Map<String, String> versions) {
    var store = new MigrationStore(connections);
    store.grantByDefault(postgres.application().user());
    for (String capability : capabilities()) {
      if (versions.containsKey(capability)) {
        migrate(capability, versions.get(capability), connections);
        store.protectHistory(capability, postgres.application().user());
      }
    }
  }

  private static void migrate(String capability, String version, DataSource connections) {
    try {
      Flyway.configure()
          .dataSource(connections)
          .schemas(capability)
          .defaultSchema(capability)
          .locations("classpath:db/migration/" + capability)
          .table(MigrationStore.HISTORY)
          .target(version)
          .ignoreMigrationPatterns(new String[0])
          .load()
          .migrate();
    } catch (FlywayValidateException e) {
      throw new DatabaseUnavailable(
          "The tables of %s were made by another version of Common Ground; start that version or a later one, or use another data folder (%s)"
              .formatted(capability, e.getMessage()),
          e);
    }
  }

  private List<String> capabilities() {
    Set<String> present = new TreeSet<>();
    files.keySet().forEach(file -> present.add(file.substring(0, file.indexOf('/'))));
    if (!ORDER.containsAll(present)) {
      throw new IllegalStateException(
          "migrations of %s: add the capability to Migrations.ORDER".formatted(present));
    }
    return ORDER.stream().filter(present::contains).toList();
  }

  private static String name(Resource file) throws IOException {
    String address = file.getURL().getPath();
    return address.substring(address.lastIndexOf("db/migration/") + "db/migration/".length());
  }

  private static long checksum(Resource file) throws IOException {
    var checksum = new CRC32();
    checksum.update(file.getContentAsByteArray());
    return checksum.getValue();
  }
}
