package org.commonground.coordination.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real server in a folder of its own, treated badly. */
class EmbeddedPostgresIT {

  private static final String NAME = PostgresServer.DATABASE;

  @TempDir Path folder;

  @Test
  void keepsItsDataWhenItIsStoppedAndStarted() {
    try (var postgres = open()) {
      write(postgres, "before");
    }
    assertThat(server()).isEmpty();

    try (var postgres = open()) {
      assertThat(read(postgres)).containsExactly("before");
    }
  }

  @Test
  void servesUntilTheLastUserLeaves() {
    var first = open();
    var second = open();
    write(first, "shared");

    first.close();
    assertThat(read(second)).containsExactly("shared");

    second.close();
    assertThat(server()).isEmpty();
  }

  @Test
  void isMadeOnceWhenSeveralComeAtOnce() throws InterruptedException, ExecutionException {
    Callable<EmbeddedPostgres> opening = this::open;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var opened = threads.invokeAll(List.of(opening, opening, opening));

      write(opened.getFirst().get(), "one");
      assertThat(read(opened.getLast().get())).containsExactly("one");
      for (var use : opened) {
        use.get().close();
      }
    }
    assertThat(server()).isEmpty();
  }

  @Test
  void twoWhoBringTheTablesUpToDateAtOnceWaitForOneAnother()
      throws InterruptedException, ExecutionException {
    try (var postgres = open();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Boolean> migrating =
          () -> {
            new Migrations(postgres).run();
            return true;
          };

      for (var migrated : threads.invokeAll(List.of(migrating, migrating, migrating))) {
        assertThat(migrated.get()).isTrue();
      }
    }
  }

  @Test
  void aServerLeftBehindByAKilledApplicationIsTakenOver() throws IOException, InterruptedException {
    Process application = startApplication();
    long leftBehind = server().orElseThrow().pid();
    application.destroyForcibly().waitFor();

    try (var postgres = open()) {
      assertThat(server().orElseThrow().pid()).isEqualTo(leftBehind);
      assertThat(read(postgres)).containsExactly(KilledApplication.WRITTEN);
    }
    assertThat(server()).isEmpty();
  }

  @Test
  void anotherProcessMayUseTheFolderAtTheSameTime() throws IOException, InterruptedException {
    Process application = startApplication();

    try (var postgres = open()) {
      assertThat(read(postgres)).containsExactly(KilledApplication.WRITTEN);
    }
    assertThat(server()).isPresent();

    application.getOutputStream().close();
    assertThat(application.waitFor()).isZero();
    assertThat(server()).isEmpty();
  }

  @Test
  void aKilledServerIsStartedAgainOnTheSamePort() {
    try (var postgres = open()) {
      write(postgres, "acknowledged");
      long killed = server().orElseThrow().pid();
      server().orElseThrow().destroyForcibly();

      await()
          .forever()
          .until(() -> server().map(ProcessHandle::pid).filter(pid -> pid != killed).isPresent());
      assertThat(await().forever().ignoreExceptions().until(() -> read(postgres), read -> true))
          .containsExactly("acknowledged");
    }
    assertThat(server()).isEmpty();
  }

  @Test
  void aNoteLeftByAKilledServerDoesNotPreventAStart() throws IOException {
    try (var postgres = open()) {
      write(postgres, "kept");
    }
    Files.writeString(
        PostmasterFile.in(postgresFolder().cluster()),
        "%d%n%s%n1%n5432%n%n127.0.0.1%n0 0%nready%n"
            .formatted(ProcessHandle.current().pid(), postgresFolder().cluster()));

    try (var postgres = open()) {
      assertThat(read(postgres)).containsExactly("kept");
    }
  }

  @Test
  void aFirstStartThatWasInterruptedIsBegunAgain() throws IOException {
    Path left = postgresFolder().home().resolve("cluster.unfinished4711");
    Files.createDirectories(left.resolve("base"));
    Files.writeString(left.resolve("PG_VERSION"), "18");

    try (var postgres = open()) {
      write(postgres, "new");
      assertThat(read(postgres)).containsExactly("new");
      assertThat(left).doesNotExist();
    }
  }

  @Test
  void losesNothingItAcknowledgedAndListensOnThisMachineOnly() {
    try (var postgres = open()) {
      var jdbc = JdbcClient.create(postgres.application().unpooled());

      assertThat(
              jdbc.sql(
                      """
                      select string_agg(name || '=' || setting, ' ' order by name) from pg_settings
                       where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums',
                                      'listen_addresses', 'server_encoding')
                      """)
                  .query((row, number) -> row.getString(1))
                  .single())
          .isEqualTo(
              "data_checksums=on fsync=on full_page_writes=on listen_addresses=127.0.0.1"
                  + " server_encoding=UTF8 synchronous_commit=on");
    }
  }

  @Test
  void onlyTheTwoRolesConnectAndOnlyWithTheirPasswords() throws IOException {
    try (var postgres = open()) {
      DatabaseAddress known = postgres.owner();

      for (String role : List.of("postgres", PostgresServer.OWNER, PostgresServer.APPLICATION)) {
        var guess = JdbcClient.create(known.as(role, "guess").unpooled());
        assertThatThrownBy(() -> guess.sql("select 1").query(Integer.class).single())
            .rootCause()
            .hasMessageContaining("password authentication failed");
      }
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(postgresFolder().passwords())))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsExplained() throws IOException {
    Path file = Files.createFile(folder.resolve("a file"));

    assertThatThrownBy(() -> EmbeddedPostgres.open(new DataFolder(file), NAME))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("cannot be written")
        .hasMessageContaining("--data DIR");
  }

  /** With a quote, a dollar and a space, which a shell would not leave alone. */
  private DataFolder data() {
    return new DataFolder(folder.resolve("it's a $HOME \"folder\""));
  }

  private PostgresFolder postgresFolder() {
    return PostgresFolder.in(data());
  }

  private EmbeddedPostgres open() {
    return EmbeddedPostgres.open(data(), NAME);
  }

  private Optional<ProcessHandle> server() {
    Path cluster = postgresFolder().cluster();
    return PostmasterFile.read(cluster).flatMap(file -> file.process(cluster));
  }

  private Process startApplication() throws IOException {
    Process application =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledApplication.class.getName(),
                data().data().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader output = application.inputReader(StandardCharsets.UTF_8);
    assertThat(output.readLine()).isEqualTo(KilledApplication.READY);
    return application;
  }

  static void write(Postgres postgres, String text) {
    var owner = JdbcClient.create(postgres.owner().unpooled());
    owner.sql("create table if not exists note (text text)").update();
    owner.sql("insert into note values (:text)").param("text", text).update();
  }

  private static List<String> read(Postgres postgres) {
    return JdbcClient.create(postgres.owner().unpooled())
        .sql("select text from note")
        .query((row, number) -> row.getString(1))
        .list();
  }
}
