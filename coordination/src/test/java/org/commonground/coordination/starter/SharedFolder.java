package org.commonground.coordination.starter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The folder with real data that lies beside the repository on some machines. */
final class SharedFolder {
  private SharedFolder() {}

  /** A file of the folder; leaves the test out, or fails it in CI, when the folder is missing. */
  static Path file(String path) {
    Optional<Path> data = find();
    if (data.isEmpty()) {
      if ("true".equals(System.getenv("CI"))) {
        throw new AssertionError("shared data not found, and CI has to have it");
      }
      System.err.println("left out: shared data not found");
    }
    Assumptions.assumeTrue(data.isPresent(), "left out: shared data not found");
    return data.orElseThrow().resolve(path);
  }

  private static Optional<Path> find() {
    String given = System.getProperty("commonground.shared");
    if (given != null) {
      return Optional.of(Path.of(given, "data")).filter(Files::isDirectory);
    }
    Path at = Path.of("").toAbsolutePath();
    while (at != null) {
      Path candidate = at.resolveSibling("shared").resolve("data");
      if (Files.isDirectory(candidate)) {
        return Optional.of(candidate);
      }
      at = at.getParent();
    }
    return Optional.empty();
  }
}
