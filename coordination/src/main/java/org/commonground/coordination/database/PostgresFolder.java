package org.commonground.coordination.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where the embedded PostgreSQL keeps its files, all below {@code postgres} in the data folder.
 *
 * @param home that folder, absolute
 */
record PostgresFolder(Path home) {

  static PostgresFolder in(DataFolder data) {
    return new PostgresFolder(data.resolve("postgres"));
  }

  void create() {
    try {
      Files.createDirectories(home);
      Files.createDirectories(uses());
    } catch (IOException e) {
      throw new DatabaseUnavailable(
          "The data folder %s cannot be written (%s); choose another with --data DIR"
              .formatted(home.getParent(), e),
          e);
    }
  }

  /** The database itself. */
  Path cluster() {
    return home.resolve("cluster");
  }

  /**
   * A database in the making; renamed when it is whole, thrown away when its making was
   * interrupted.
   */
  Path unfinishedCluster() {
    return home.resolve("cluster.unfinished");
  }

  Path passwords() {
    return home.resolve("passwords");
  }

  /** Locked while the server is being started or stopped. */
  Path guard() {
    return home.resolve("guard.lock");
  }

  /** Holds a locked file for each user of the server. */
  Path uses() {
    return home.resolve("uses");
  }

  /** What the server says before it writes its own log. */
  Path startLog() {
    return home.resolve("start.log");
  }

  Path settings() {
    return cluster().resolve("commonground.conf");
  }

  boolean hasCluster() {
    return Files.exists(cluster().resolve("PG_VERSION"));
  }

  static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
