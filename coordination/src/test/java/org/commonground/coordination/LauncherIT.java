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
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The command as other programs call it: what it writes where, how it ends, and what it leaves
 * behind.
 */
class LauncherIT {

  private static final Path LAUNCHER = Path.of("..", "commonground").toAbsolutePath().normalize();
  private static final int KILLED_BY_TERM = 143;

  /** Each takes some milliseconds: far more than a server needs to hear of an import. */
  private static final int MOST_QUESTIONS = 5000;

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
  void passengerMessagesAreMadeAndReadWithoutTheSharedPicture()
      throws IOException, InterruptedException {
    String traffic = folder.resolve("traffic").toString();
    assertThat(
            run(Map.of(), "passengers", "generate", "--flights", "1", "--seed", "3", "-o", traffic)
                .exitCode())
        .isZero();

    Ended ended = run(Map.of(), "passengers", "parse", traffic, "--json");

    assertThat(ended.exitCode()).isZero();
    assertThat(ended.errors()).isEmpty();
    // Parts of a push are one line, which says how many they were.
    int messages =
        Pattern.compile("\"messages\":(\\d+)")
            .matcher(ended.output())
            .results()
            .mapToInt(it -> Integer.parseInt(it.group(1)))
            .sum();
    assertThat(messages).isEqualTo(Files.readAllLines(Path.of(traffic, "truth.jsonl")).size());
  }

  @Test
  void aWordThatIsNoCommandIsWrongUse() throws IOException, InterruptedException {
    Ended ended = run(Map.of(), "strat");

    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.errors()).contains("'strat'", "Usage:", "commonground start");
    assertThat(ended.output()).isEmpty();
  }

  @Test
  void helpIsWhatWasAskedFor() throws IOException, InterruptedException {
    Ended ended = run(Map.of(), "import", "--help");

    assertThat(ended.exitCode()).isZero();
    assertThat(ended.output()).contains("Usage:", "commonground import PATH");
  }

  @Test
  void worksThroughALink() throws IOException, InterruptedException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), LAUNCHER);
    Process process = new ProcessBuilder(link.toString(), "help").start();

    assertThat(process.inputReader().readLine()).isEqualTo("Usage:");
    assertThat(process.waitFor()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere/out.csv, 3, there is no folder",
    "., 3, it is a folder",
    "'', 2, The option -o is empty",
    "-, 2, the name of a file",
  })
  void whereNothingCanBeWrittenIsSaidBeforeTheWorkBegins(String target, int exitCode, String why)
      throws IOException, InterruptedException {
    String file = target.length() < 2 && !target.equals(".") ? target : folder + "/" + target;

    Ended ended = run(Map.of(), "export", "--format", "csv", "--data", data(), "-o", file);

    assertThat(ended.exitCode()).isEqualTo(exitCode);
    assertThat(ended.errors()).contains(why);
    assertThat(Path.of(data())).doesNotExist();
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
  void startSaysWhereItIsAndHowTheFirstAdministratorJoinsAndStopsWithNothingLeftRunning()
      throws IOException, InterruptedException {
    Process started = start();
    BufferedReader output = started.inputReader(StandardCharsets.UTF_8);
    String line = output.readLine();
    assertThat(line).startsWith(READY + "http://127.0.0.1:");
    assertThat(statusOf(line.substring(READY.length()))).isLessThan(500);
    String link = output.readLine();
    assertThat(link).startsWith("There is no administrator yet; this link makes one, once: ");
    assertThat(statusOf(link.substring(link.indexOf("http")))).isEqualTo(200);

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

  @Test
  void aServerShowsWhatAnotherProcessImportsAndKeepsTheIndexToItself()
      throws IOException, InterruptedException {
    Process server = start();
    String line = server.inputReader(StandardCharsets.UTF_8).readLine();
    String found = line.substring(READY.length()) + "/activities?q=falconry";
    assertThat(get(found)).doesNotContain("Seminar on falconry");

    Ended imported = run(Map.of(), "import", falconry().toString(), "--data", data(), "--json");
    Ended refused = run(Map.of(), "index", "--data", data());

    assertThat(imported.output()).contains("\"added\":1");
    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.errors()).contains("search index");
    int asked = 0;
    while (asked < MOST_QUESTIONS && !get(found).contains("Seminar on falconry")) {
      asked++;
    }
    assertThat(asked).isLessThan(MOST_QUESTIONS);
    server.destroy();
    server.waitFor();
    Ended made = run(Map.of(), "index", "--data", data());
    assertThat(made.output()).endsWith("activities in it: 1\n");
  }

  @Test
  void aBackupMadeWhileTheServerRunsIsTheSameRegisterInANewFolder()
      throws IOException, InterruptedException {
    Process server = start();
    assertThat(server.inputReader(StandardCharsets.UTF_8).readLine()).startsWith(READY);
    run(Map.of(), "import", falconry().toString(), "--data", data());
    run(Map.of(), "import", secret().toString(), "--audience", "entity", "--data", data());
    Path file = folder.resolve("backup.zip");

    Ended kept = run(Map.of(), "backup", file.toString(), "--data", data());
    String other = folder.resolve("other").toString();
    Ended back = run(Map.of(), "restore", file.toString(), "--data", other);

    assertThat(kept.exitCode()).as(kept.errors()).isZero();
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(back.exitCode()).as(back.errors()).isZero();
    assertThat(exported(other)).isEqualTo(exported(data())).contains("falconry");
    Ended again = run(Map.of(), "restore", file.toString(), "--data", other);
    assertThat(again.exitCode()).isEqualTo(3);
    assertThat(again.errors()).contains("records already", "--data DIR");
    server.destroy();
    server.waitFor();
  }

  @Test
  void theDoctorSaysHowEachPartIs() throws IOException, InterruptedException {
    run(Map.of(), "import", falconry().toString(), "--data", data());

    Ended well = run(Map.of(), "doctor", "--data", data());
    Files.delete(Path.of(data(), "postgres", "cluster", "global", "pg_control"));
    Ended broken = run(Map.of(), "doctor", "--data", data());

    assertThat(well.exitCode()).as(well.output() + well.errors()).isZero();
    assertThat(well.output())
        .contains("PostgreSQL", "Audiences", "1 versions of activities, 0 changes behind")
        .doesNotContain("broken", "attention");
    assertThat(broken.exitCode()).isEqualTo(1);
    assertThat(broken.output())
        .contains("broken", "pg_control", "restore the last backup")
        .doesNotContain("\tat ");
  }

  private String exported(String data) throws IOException, InterruptedException {
    Path file = folder.resolve("export.xml");
    Ended ended =
        run(Map.of(), "export", "--format", "iati", "--data", data, "-o", file.toString());
    assertThat(ended.exitCode()).as(ended.errors()).isZero();
    return Files.readString(file).replaceFirst("generated-datetime=\"[^\"]*\"", "");
  }

  private Path secret() throws IOException {
    return Files.writeString(
        folder.resolve("secret.xml"),
        Files.readString(falconry()).replace("XM-TEST-1", "XM-TEST-2").replace("falconry", "owls"));
  }

  private Path falconry() throws IOException {
    return Files.writeString(
        folder.resolve("falconry.xml"),
        """
        <iati-activities version="2.03">
          <iati-activity xml:lang="en">
            <iati-identifier>XM-TEST-1</iati-identifier>
            <reporting-org ref="XM-TEST" type="40"><narrative>Test</narrative></reporting-org>
            <title><narrative>Seminar on falconry</narrative></title>
          </iati-activity>
        </iati-activities>
        """);
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
    return answer(address).statusCode();
  }

  private static String get(String address) throws IOException, InterruptedException {
    return answer(address).body();
  }

  private static HttpResponse<String> answer(String address)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
  }
}
