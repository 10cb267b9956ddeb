package org.commonground.coordination.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A program that has run to its end.
 *
 * @param exitCode 0 for success
 * @param output all it wrote, errors too
 */
record RunProgram(int exitCode, String output) {

  boolean succeeded() {
    return exitCode == 0;
  }

  /** Runs a program of the system; empty when there is no such program. */
  static Optional<RunProgram> of(List<String> prefix, String... command) {
    List<String> words = new ArrayList<>(prefix);
    words.addAll(List.of(command));
    try {
      return Optional.of(finish(new ProcessBuilder(words), ""));
    } catch (IOException noSuchProgram) {
      return Optional.empty();
    }
  }

  /** Runs a program in a folder, with additions to its environment and its standard input. */
  static RunProgram in(
      Path folder, Map<String, String> environment, String input, List<String> command) {
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    try {
      return finish(builder, input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The output goes through a file: a pipe would stay open as long as a server lives that the
   * program has left running.
   */
  private static RunProgram finish(ProcessBuilder builder, String input) throws IOException {
    Path output = Files.createTempFile("commonground", ".out");
    try {
      Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
      try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
        stdin.write(input);
      }
      int exitCode = process.waitFor();
      return new RunProgram(exitCode, Files.readString(output, StandardCharsets.ISO_8859_1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailable("Interrupted while PostgreSQL was being started or stopped", e);
    } finally {
      Files.deleteIfExists(output);
    }
  }
}
