package org.commonground.coordination;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The real server in a process of its own, as an operator starts it: nothing of it is shared with
 * the test.
 *
 * @param folder its data folder
 * @param process what runs
 * @param address where it says that it is
 * @param output what it says after that
 */
public record RunningServer(Path folder, Process process, String address, BufferedReader output)
    implements AutoCloseable {
  private static final String READY = "Common Ground is ready at ";
  private static final String LINK = "There is no administrator yet; this link makes one, once: ";

  /** Starts one and waits until it is ready; the folder also takes what it says. */
  public static RunningServer start(Path folder, Map<String, String> environment, String... words)
      throws IOException {
    Files.createDirectories(folder);
    List<String> arguments = new ArrayList<>(List.of("start", "--data", folder.toString()));
    arguments.addAll(List.of(words));
    if (!arguments.contains("--port")) {
      arguments.addAll(List.of("--port", "0"));
    }
    Process process =
        command(environment, arguments)
            .redirectError(folder.resolve("terminal.log").toFile())
            .start();
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    String ready = output.readLine();
    if (ready == null || !ready.startsWith(READY)) {
      throw new IOException(
          "did not start: %s%n%s"
              .formatted(ready, Files.readString(folder.resolve("terminal.log"))));
    }
    return new RunningServer(folder, process, ready.substring(READY.length()), output);
  }

  /** A command of the program, to be started. */
  public static ProcessBuilder command(Map<String, String> environment, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classesWithoutTests(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                CommonGround.class.getName()));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    return builder;
  }

  /** Settings that tests have for themselves would hold for the server too. */
  private static String classesWithoutTests() {
    String separator = System.getProperty("path.separator");
    return Arrays.stream(System.getProperty("java.class.path").split(separator, -1))
        .filter(path -> !path.endsWith("test-classes"))
        .collect(Collectors.joining(separator));
  }

  /** The link of the first administrator, of a server that has none yet; may be read once. */
  public String link() throws IOException {
    String line = output.readLine();
    if (line == null || !line.startsWith(LINK)) {
      throw new IOException("said no link but: " + line);
    }
    return line.substring(LINK.length());
  }

  public int port() {
    return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
  }

  /** All that it and its database have written down so far, of whatever kind. */
  public String logs() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(".log"))
          .sorted()
          .map(RunningServer::text)
          .collect(Collectors.joining("\n"));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
