package org.commonground.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.commonground.coordination.accounts.Visitor;
import org.commonground.coordination.database.ExternalPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three servers, each a process with a folder of its own, begin at the same moment on one new
 * PostgreSQL that somebody else runs, and are one. They take the passwords from files.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ScaleOutIT {
  private static final int SERVERS = 3;
  private static final String PASSWORD = "violet harbour minute 9 lanterns";

  /** Far more than are needed; each takes some milliseconds. */
  private static final int MOST_QUESTIONS = 5000;

  private final Path folder;
  private final ExternalPostgres postgres;
  private final Map<String, String> environment = new HashMap<>();
  private final List<RunningServer> servers = new ArrayList<>();

  ScaleOutIT(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.postgres = ExternalPostgres.start(folder.resolve("external"));
    environment.putAll(postgres.environment());
    environment.put("COMMONGROUND_SECRETS", folder.resolve("secrets").toString());
    Files.createDirectories(folder.resolve("secrets"));
    for (var secret : postgres.secrets().entrySet()) {
      Files.writeString(folder.resolve("secrets").resolve(secret.getKey()), secret.getValue());
    }
  }

  @BeforeAll
  void startAtTheSameMoment() throws Exception {
    try (var threads = Executors.newFixedThreadPool(SERVERS)) {
      List<Future<RunningServer>> starting = new ArrayList<>();
      for (int i = 0; i < SERVERS; i++) {
        Path data = folder.resolve("server" + i);
        starting.add(threads.submit(() -> RunningServer.start(data, environment)));
      }
      for (Future<RunningServer> each : starting) {
        servers.add(each.get());
      }
    }
  }

  @AfterAll
  void stop() {
    servers.forEach(RunningServer::close);
    postgres.close();
  }

  @Test
  void tablesAreMadeOnceAndTheStarterPortfolioIsReadOnce() {
    assertThat(postgres.count("select count(distinct file) from activities.source"))
        .isPositive()
        .isEqualTo(postgres.count("select count(*) from activities.source"));
    assertThat(
            postgres.count(
                "select count(*) from pg_stat_activity where usename = 'commonground_app' and"
                    + " (select rolsuper or rolbypassrls from pg_roles where rolname = usename)"))
        .isZero();
  }

  @Test
  void aSessionHoldsAtAllAndEndsAtAll() throws IOException, InterruptedException {
    String link = newAccount("someone@example.org");
    try (var first = new Visitor(servers.get(0).port());
        var second = first.at(servers.get(1).port());
        var third = first.at(servers.get(2).port())) {
      assertThat(first.post(link, "name", "A person", "password", PASSWORD).statusCode())
          .isEqualTo(303);
      assertThat(second.get("/account").statusCode()).isEqualTo(200);
      assertThat(third.get("/account").statusCode()).isEqualTo(200);
      String session = second.session();

      second.post("/sign-out");

      for (var server : servers) {
        try (var visitor = new Visitor(server.port(), session)) {
          assertThat(visitor.get("/account").statusCode()).isEqualTo(303);
        }
      }
    }
  }

  @Test
  void whoIsDisabledOnTheCommandLineIsOutEverywhereAtOnce()
      throws IOException, InterruptedException {
    String link = newAccount("another@example.org");
    try (var first = new Visitor(servers.get(0).port())) {
      first.post(link, "name", "A person", "password", PASSWORD);
      assertThat(first.get("/account").statusCode()).isEqualTo(200);

      run("user", "disable", "another@example.org");

      for (var server : servers) {
        try (var visitor = first.at(server.port())) {
          assertThat(visitor.get("/account").statusCode()).isEqualTo(303);
        }
      }
    }
  }

  @Test
  void guessingAtSeveralIsGuessing() throws IOException, InterruptedException {
    int last = 0;
    for (int i = 0; i < 12; i++) {
      try (var visitor = new Visitor(servers.get(i % SERVERS).port())) {
        last =
            visitor
                .post("/sign-in", "email", "guessed@example.org", "password", "guess " + i)
                .statusCode();
      }
    }
    assertThat(last).isEqualTo(429);
  }

  @Test
  void whatIsImportedIsFoundAtAll() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("falconry.xml"), FALCONRY);

    run("import", file.toString());

    long begun = System.nanoTime();
    for (var server : servers) {
      try (var visitor = new Visitor(server.port())) {
        int asked = 0;
        while (asked < MOST_QUESTIONS
            && !visitor.get("/activities?q=falconry").body().contains("Seminar on falconry")) {
          asked++;
        }
        assertThat(asked).isLessThan(MOST_QUESTIONS);
      }
    }
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    System.out.printf(
        "Found at all %d servers %d ms after the import ended%n", SERVERS, took.toMillis());
  }

  @Test
  void issuingAtTheSameMomentGivesOneBriefing() throws IOException, InterruptedException {
    List<Process> issuing = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      issuing.add(
          start(
              "issue" + i,
              "briefing --from 2026-01-01 --to 2026-03-31 --issue --by Secretariat --format json -o "
                  + folder.resolve("briefing" + i + ".json")));
    }
    for (Process each : issuing) {
      assertThat(each.waitFor()).isZero();
    }

    assertThat(postgres.count("select count(*) from briefings.issue")).isEqualTo(1);
  }

  private static final String FALCONRY =
      """
      <iati-activities version="2.03">
        <iati-activity xml:lang="en">
          <iati-identifier>XM-TEST-1</iati-identifier>
          <reporting-org ref="XM-TEST" type="40"><narrative>Test</narrative></reporting-org>
          <title><narrative>Seminar on falconry</narrative></title>
        </iati-activity>
      </iati-activities>
      """;

  private String newAccount(String email) throws IOException, InterruptedException {
    String said = run("user", "add", email, "--role", "reader");
    return said.substring(said.indexOf("/join/")).strip().split("\\s", 2)[0];
  }

  private String run(String... words) throws IOException, InterruptedException {
    Process process = start("command", String.join(" ", words));
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private Process start(String data, String words) throws IOException {
    List<String> all = new ArrayList<>(List.of(words.split(" ")));
    all.addAll(List.of("--data", folder.resolve(data).toString()));
    return RunningServer.command(environment, all).redirectErrorStream(true).start();
  }
}
