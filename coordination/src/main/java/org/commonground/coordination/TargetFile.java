package org.commonground.coordination;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The file that a command is to write, looked at before the work begins. */
record TargetFile(Path path) {

  private static final Set<StandardOpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private static final FileAttribute<?> FOR_OWNER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  /** What fills the file. */
  interface Filling {
    void into(OutputStream out) throws IOException;
  }

  /**
   * The file that {@code -o} names.
   *
   * @throws CommandFailed when nothing can be written there
   */
  static TargetFile of(Arguments arguments) {
    String stated = arguments.get("-o");
    if (stated.equals("-")) {
      throw new WrongUse("-o needs the name of a file");
    }
    return named(stated);
  }

  /**
   * The file with this name.
   *
   * @throws CommandFailed when nothing can be written there
   */
  static TargetFile named(String stated) {
    var target = new TargetFile(Path.of(stated).toAbsolutePath().normalize());
    Path folder = target.path.getParent();
    if (folder == null || Files.isDirectory(target.path)) {
      throw target.cannotBeWritten("it is a folder");
    }
    if (!Files.isDirectory(folder)) {
      throw target.cannotBeWritten("there is no folder %s".formatted(folder));
    }
    if (!Files.isWritable(folder)) {
      throw target.cannotBeWritten("the folder belongs to somebody else or is read-only");
    }
    return target;
  }

  /** Writes beside the target first, so that a half-written file never carries its name. */
  void write(Filling filling) {
    write(filling, new FileAttribute<?>[0]);
  }

  /** The same for a file that nobody else on this machine may read, from its first byte on. */
  void writeForOwner(Filling filling) {
    write(filling, FOR_OWNER);
  }

  private void write(Filling filling, FileAttribute<?>... attributes) {
    Path part = path.resolveSibling(path.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      try (var out =
          new BufferedOutputStream(
              Channels.newOutputStream(FileChannel.open(part, NEW, attributes)), 1 << 16)) {
        filling.into(out);
      }
      force(part);
      Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw cannotBeWritten(Reason.of(failed));
    } finally {
      part.toFile().delete();
    }
  }

  /** Through a channel of its own, because what fills a file may have closed the one it got. */
  private static void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private CommandFailed cannotBeWritten(String why) {
    return new CommandFailed("%s cannot be written: %s; choose another file".formatted(path, why));
  }
}
