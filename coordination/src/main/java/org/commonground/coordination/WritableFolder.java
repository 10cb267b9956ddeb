package org.commonground.coordination;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Makes sure that the data folder can be written before logs and database try, whose complaints are
 * long.
 */
final class WritableFolder {

  private static final String SETTING = "--commonground.data=";

  private WritableFolder() {}

  /** Makes the folder that these settings or the environment name. */
  static void require(List<String> settings) {
    Path folder = named(settings).toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw cannotBeWritten(folder, Reason.of(e));
    }
    if (!Files.isWritable(folder)) {
      throw cannotBeWritten(folder, "it is read-only or belongs to somebody else");
    }
  }

  private static Path named(List<String> settings) {
    Optional<String> set =
        settings.stream()
            .filter(setting -> setting.startsWith(SETTING))
            .map(setting -> setting.substring(SETTING.length()))
            .findFirst();
    return Path.of(
        set.or(() -> Optional.ofNullable(System.getenv("COMMONGROUND_DATA"))).orElse("data"));
  }

  private static CommandFailed cannotBeWritten(Path folder, String why) {
    return new CommandFailed(
        "The data folder %s cannot be written (%s); choose another with --data DIR or COMMONGROUND_DATA"
            .formatted(folder, why));
  }
}
