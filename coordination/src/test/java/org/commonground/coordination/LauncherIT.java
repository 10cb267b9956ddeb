package org.commonground.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command as other programs call it: what it writes where, how it ends, and what it leaves
 * behind.
 */
class LauncherIT {

  private static final Path LAUNCHER = Path.of("..", "commonground").toAbsolutePath().normalize();
  private static final int KILLED_BY_TERM = 143;
  private static final String READY = "Common Ground is ready at ";

  @TempDir Path folder;

  record Ended(int exitCode, String output, String errors) {}

  @BeforeAll
  static void theLauncherHasBuilt() {
    boolean built = System.getenv("COMMONGROUND_BUILT") != null;
    if (System.getenv("CI") != null) {
      assertThat(built).as("run by ./commonground test").isTrue();
    }
    assumeTrue(built, "left out: the launcher, because it has not built; run ./commonground test");
  }

  @Test
  void aWordThatIsNoCommandIsWrongUse() throws IOException, InterruptedException {
    Ended ended = run(Map.of(), "strat");

    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.errors()).contains("'strat'", "Usage:", "commonground start");
    assertThat(ended.output()).isEmpty();
  }

  @Test
  void theStartUpCacheFitsTheWayItIsUsed() throws IOException, InterruptedException {
    assertThat(Path.of("target", "app.aot")).exists();

    Ended ended = run(Map.of("COMMONGROUND_JAVA_OPTS", "-XX:AOTMode=on"));

    assertThat(ended.exitCode()).as(ended.errors()).isEqualTo(2);
  }

  @Test
  void aJdkThatIsNotThereIsExplained() throws IOException, InterruptedException {
    Ended ended = run(Map.of("COMMONGROUND_JAVA_HOME", folder.toString()), "start");

    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.errors()).contains("COMMONGROUND_JAVA_HOME", "JDK 25");
  }

  @Test
  void aPortThatIsTakenIsExplained() throws IOException, InterruptedException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Ended ended = run(Map.of(), "start", "--port", Integer.toString(taken.getLocalPort()));

      assertThat(ended.exitCode()).isEqualTo(3);
      assertThat(ended.errors()).contains(Integer.toString(taken.getLocalPort()), "--port N");
      assertThat(ended.output()).isEmpty();
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsExplained() throws IOException, InterruptedException {
    Path file = Files.createFile(folder.resolve("a file"));

    Ended ended = run(Map.of(), "start", "--port", "0", "--data", file.resolve("data").toString());

    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.errors()).contains("cannot be written", "--data DIR").doesNotContain("\tat ");
  }

  @Test
  void anyAddressButThisMachinesOwnIsRefused() throws IOException, InterruptedException {
    Ended ended =
        run(Map.of("SERVER_ADDRESS", "0.0.0.0"), "start", "--port", "0", "--data", data());

    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.errors()).contains("server.address is 0.0.0.0").doesNotContain("\tat ");
  }

  @Test
  void startSaysOneLineServesAndStopsWithNothingLeftRunning()
      throws IOException, InterruptedException {
    Process started = start();
    BufferedReader output = started.inputReader(StandardCharsets.UTF_8);
    String line = output.readLine();
    assertThat(line).startsWith(READY + "http://127.0.0.1:");
    assertThat(statusOf(line.substring(READY.length()))).isLessThan(500);

    started.toHandle().destroy();

    assertThat(output.readLine()).isNull();
    assertThat(started.waitFor()).isEqualTo(KILLED_BY_TERM);
    assertThat(Path.of(data(), "postgres", "cluster", "postmaster.pid")).doesNotExist();
  }

  @Test
  void afterAKillTheSameFolderStartsAgain() throws IOException, InterruptedException {
    Process killed = start();
    assertThat(killed.inputReader(StandardCharsets.UTF_8).readLine()).startsWith(READY);
    killed.destroyForcibly().waitFor();

    Process again = start();
    assertThat(again.inputReader(StandardCharsets.UTF_8).readLine()).startsWith(READY);
    again.destroy();
    assertThat(again.waitFor()).isEqualTo(KILLED_BY_TERM);
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private Process start() throws IOException {
    return launcher(Map.of(), "start", "--port", "0", "--empty", "--data", data())
        .redirectError(folder.resolve("errors").toFile())
        .start();
  }

  private Ended run(Map<String, String> environment, String... words)
      throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Path errors = folder.resolve("errors");
    Process process =
        launcher(environment, words)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    int exitCode = process.waitFor();
    return new Ended(exitCode, Files.readString(output), Files.readString(errors));
  }

  private static ProcessBuilder launcher(Map<String, String> environment, String... words) {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    return builder;
  }

  private static int statusOf(String address) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
          .statusCode();
    }
  }
}
