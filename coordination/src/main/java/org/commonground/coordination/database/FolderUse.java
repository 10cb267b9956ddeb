package org.commonground.coordination.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One user of a folder's server: a file that stays locked as long as the user lives, and that the
 * system unlocks when it is killed. Begin and end under the {@link FolderGuard}.
 */
final class FolderUse {

  private final PostgresFolder folder;
  private final Path file;
  private final FileChannel channel;

  private FolderUse(PostgresFolder folder, Path file, FileChannel channel) {
    this.folder = folder;
    this.file = file;
    this.channel = channel;
  }

  static FolderUse begin(PostgresFolder folder) {
    Path file = folder.uses().resolve(thisProcess() + "-" + UUID.randomUUID());
    try {
      var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      channel.lock();
      return new FolderUse(folder, file, channel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Ends this use.
   *
   * @return whether nobody else uses the server now
   */
  boolean end() {
    try {
      channel.close();
      Files.deleteIfExists(file);
      try (Stream<Path> others = Files.list(folder.uses())) {
        return others.noneMatch(FolderUse::isAlive);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Closing any channel of a file gives up all locks of the process on it, so files of this very
   * process stay untouched.
   */
  private static boolean isAlive(Path file) {
    if (String.valueOf(file.getFileName()).startsWith(thisProcess() + "-")) {
      return true;
    }
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock == null) {
        return true;
      }
      Files.deleteIfExists(file);
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number alone would come back after a restart of the machine. */
  private static String thisProcess() {
    ProcessHandle self = ProcessHandle.current();
    Instant started = self.info().startInstant().orElse(Instant.EPOCH);
    return self.pid() + "-" + started.toEpochMilli();
  }
}
