package org.commonground.coordination;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The file that a command is to write, looked at before the work begins. */
record TargetFile(Path path) {

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
    Path part = path.resolveSibling(path.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
        filling.into(out);
      }
      Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw cannotBeWritten(Reason.of(failed));
    } finally {
      part.toFile().delete();
    }
  }

  private CommandFailed cannotBeWritten(String why) {
    return new CommandFailed(
        "%s cannot be written: %s; choose another with -o FILE".formatted(path, why));
  }
}
