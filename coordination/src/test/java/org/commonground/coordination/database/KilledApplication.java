package org.commonground.coordination.database;

import java.io.IOException;
import java.nio.file.Path;

/** A process that uses a folder until its input ends or it is killed. */
final class KilledApplication {

  static final String WRITTEN = "by another process";
  static final String READY = "ready";

  private KilledApplication() {}

  public static void main(String[] arguments) throws IOException {
    try (var postgres =
        EmbeddedPostgres.open(new DataFolder(Path.of(arguments[0])), PostgresServer.DATABASE)) {
      EmbeddedPostgresIT.write(postgres, WRITTEN);
      System.out.println(READY);
      while (System.in.read() >= 0) {
        // Whatever comes is not meant for this process.
      }
    }
  }
}
