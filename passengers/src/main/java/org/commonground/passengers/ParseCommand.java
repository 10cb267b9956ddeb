package org.commonground.passengers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.commonground.edifact.Finding;
import org.commonground.passengers.MessageLine.FindingLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code parse PATH... --json}: one line of JSON a message, of files and of all files in folders;
 * parts of a push are one line. What {@code generate} writes beside the messages is left out.
 */
final class ParseCommand implements Command {
  /** Larger files are not read. */
  private static final long MOST_BYTES = 512L << 20;

  private static final String TRUTH = "truth.jsonl";

  @Override
  public boolean run(List<String> words, PrintStream output, PrintStream errors) {
    var asked = Words.of(words, Set.of("--json"), Set.of());
    if (asked.others().isEmpty()) {
      throw new WrongUse("Which files or folders?");
    }
    var reading = new Reading(output, errors);
    for (String path : asked.others()) {
      reading.readAll(Path.of(path));
    }
    return reading.finish();
  }

  /** The files one after the other; what is wrong with one keeps none of the others from it. */
  private static final class Reading {
    private final ObjectWriter json =
        JsonMapper.shared().writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);
    private final MessageFile messages = new MessageFile();
    private final PrintStream output;
    private final PrintStream errors;
    private boolean isInOrder = true;
    private int unreadable;

    Reading(PrintStream output, PrintStream errors) {
      this.output = output;
      this.errors = errors;
    }

    void readAll(Path path) {
      try {
        List<Path> files = files(path, this::unreadable);
        if (files.isEmpty()) {
          errors.println("%s: there are no files in this folder".formatted(path));
        }
        files.forEach(this::read);
      } catch (IOException e) {
        unreadable(e);
      }
    }

    private void unreadable(IOException why) {
      errors.println(Passengers.unreadable(why));
      unreadable++;
    }

    private void read(Path file) {
      String name = file.toString();
      try {
        if (Files.size(file) > MOST_BYTES) {
          tooLarge(name, "at most %d MB".formatted(MOST_BYTES >> 20));
        } else {
          messages.read(name, Files.readAllBytes(file), this::print);
        }
      } catch (IOException e) {
        unreadable(e);
      } catch (OutOfMemoryError e) {
        // What was made of the file is gone, but for parts of pushes, which are bounded.
        tooLarge(name, "what the memory of %d MB can hold".formatted(memory()));
      }
    }

    private static long memory() {
      return Runtime.getRuntime().maxMemory() >> 20;
    }

    private void tooLarge(String name, String expected) {
      String found =
          "expected %s, found more; what is not printed of the file was not read: split it between"
                  .formatted(expected)
              + " two interchanges, or give more memory, as COMMONGROUND_JAVA_OPTS=-Xmx4g does";
      Finding finding = Finding.error(0, 0, "file-too-large", found);
      print(MessageLine.ofNone(name, List.of(FindingLine.of(finding, null))));
    }

    private void print(MessageLine line) {
      // Not by way of a text: a line can be as large as a file.
      json.writeValue(output, line);
      output.println();
      isInOrder &= line.findings().stream().noneMatch(it -> it.severity().equals("error"));
    }

    boolean finish() {
      messages.rest().forEach(this::print);
      if (unreadable > 0) {
        throw new UnusableFile(
            "%d files or folders were not read, see above; all others were".formatted(unreadable));
      }
      return isInOrder;
    }
  }

  private static List<Path> files(Path path, Consumer<IOException> unreadable) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    var folder = new Folder(unreadable);
    Files.walkFileTree(path, folder);
    return folder.files.stream().sorted().toList();
  }

  /** The files of a folder and of those within; what cannot be read there is told and passed by. */
  private static final class Folder extends SimpleFileVisitor<Path> {
    final List<Path> files = new ArrayList<>();
    private final Consumer<IOException> unreadable;

    Folder(Consumer<IOException> unreadable) {
      this.unreadable = unreadable;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (Files.isRegularFile(file) && !file.getFileName().toString().equals(TRUTH)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) {
      unreadable.accept(why);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException why) {
      if (why != null) {
        unreadable.accept(why);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
