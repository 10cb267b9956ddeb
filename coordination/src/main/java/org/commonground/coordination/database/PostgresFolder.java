package org.commonground.coordination.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the embedded PostgreSQL keeps its files, all below {@code postgres} in the data folder.
 *
 * @param home that folder, absolute
 */
record PostgresFolder(Path home) {
  private static final Logger LOG = LoggerFactory.getLogger(PostgresFolder.class);
  private static final String UNFINISHED = "cluster.unfinished";

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
   * A new folder for a database in the making; renamed when it is whole. Those whose making was
   * interrupted are thrown away, as far as nothing that outlived the interruption still writes into
   * them; the rest goes the next time.
   */
  Path unfinishedCluster() throws IOException {
    try (Stream<Path> files = Files.list(home)) {
      for (Path left : files.filter(PostgresFolder::isUnfinished).toList()) {
        forget(left);
      }
    }
    return Files.createTempDirectory(home, UNFINISHED);
  }

  private static boolean isUnfinished(Path file) {
    return String.valueOf(file.getFileName()).startsWith(UNFINISHED);
  }

  private static void forget(Path tree) {
    try {
      delete(tree);
    } catch (IOException | UncheckedIOException stillWritten) {
      LOG.atDebug().addKeyValue("folder", tree).log("An interrupted first start is still writing");
    }
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
