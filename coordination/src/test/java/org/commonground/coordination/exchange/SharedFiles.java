package org.commonground.coordination.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Real files for tests: a folder {@code shared/data} beside or above the repository, or where the
 * system property {@code commonground.shared} points. Tests that need it are left out without it,
 * but not where {@code CI} is true.
 */
final class SharedFiles {
  private SharedFiles() {}

  static Path folder(String path) {
    for (Path at = start(); at != null; at = at.getParent()) {
      Path found = at.resolveSibling("shared").resolve("data").resolve(path);
      if (Files.exists(found)) {
        return found;
      }
    }
    if (Boolean.parseBoolean(System.getenv("CI"))) {
      throw new IllegalStateException("shared data not found, which this build needs: " + path);
    }
    Assumptions.abort("left out: shared data not found: " + path);
    throw new IllegalStateException("unreachable");
  }

  private static Path start() {
    String stated = System.getProperty("commonground.shared");
    return stated == null
        ? Path.of("").toAbsolutePath()
        : Path.of(stated).toAbsolutePath().resolveSibling("repository");
  }
}
