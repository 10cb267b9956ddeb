package org.commonground.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Real files for tests: a folder {@code shared/data} beside or above the repository, or where the
 * system property {@code commonground.shared} or the environment's {@code COMMONGROUND_SHARED}
 * points. Tests that need it are left out without it, but not where {@code CI} is true.
 */
public final class SharedData {
  private SharedData() {}

  public static Path file(String path) {
    Path found = data().resolve(path);
    if (!Files.exists(found)) {
      throw new IllegalStateException("shared data has no " + path);
    }
    return found;
  }

  public static byte[] bytes(String path) {
    try {
      return Files.readAllBytes(file(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path data() {
    String property = System.getProperty("commonground.shared");
    String stated = property == null ? System.getenv("COMMONGROUND_SHARED") : property;
    if (stated != null) {
      return Path.of(stated, "data");
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path data = at.resolveSibling("shared").resolve("data");
      if (Files.isDirectory(data)) {
        return data;
      }
    }
    return missing();
  }

  private static Path missing() {
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("shared data not found; CI needs it");
    }
    System.out.println("left out: shared data not found");
    Assumptions.abort("left out: shared data not found");
    throw new IllegalStateException("abort always throws");
  }
}
