package org.commonground.coordination.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/**
 * Lets one at a time start or stop the server of a folder, among all processes of this machine.
 *
 * <p>File locks belong to a process, not to a thread, so within this process a monitor does the
 * same.
 */
final class FolderGuard {

  private static final Object WITHIN_THIS_PROCESS = new Object();

  private final PostgresFolder folder;

  FolderGuard(PostgresFolder folder) {
    this.folder = folder;
  }

  <T> T alone(Supplier<T> work) {
    synchronized (WITHIN_THIS_PROCESS) {
      try (var channel =
              FileChannel.open(
                  folder.guard(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var lock = channel.lock()) {
        assert lock.isValid();
        return work.get();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
