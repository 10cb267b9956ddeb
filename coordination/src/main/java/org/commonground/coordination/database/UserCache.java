package org.commonground.coordination.database;

import java.nio.file.Path;
import java.util.Optional;

/** The folder where this user keeps what can be made again. */
final class UserCache {

  private UserCache() {}

  static Path folder() {
    Path home = Path.of(System.getProperty("user.home"));
    Path usual =
        System.getProperty("os.name").startsWith("Mac")
            ? home.resolve("Library/Caches")
            : home.resolve(".cache");
    return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
        .filter(set -> set.startsWith("/"))
        .map(Path::of)
        .orElse(usual)
        .resolve("common-ground");
  }
}
