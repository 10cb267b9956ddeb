package org.commonground.coordination.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Makes, starts and stops the PostgreSQL of one folder. Callers hold the {@link FolderGuard}. */
final class PostgresServer {

  static final String OWNER = "commonground_owner";
  static final String APPLICATION = "commonground_app";
  static final String DATABASE = "commonground";

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);
  private static final int ATTEMPTS = 5;
  private static final int LOOKS_WITHOUT_PROCESS = 400;
  private static final int LOG_LINES_TO_SHOW = 12;

  private final PostgresFolder folder;
  private final ServerAccount account;
  private final PostgresBinaries binaries;

  PostgresServer(PostgresFolder folder) {
    this.folder = folder;
    this.account = ServerAccount.of(folder);
    this.binaries = PostgresBinaries.in(placesForBinaries());
  }

  /** The server of this folder if one runs, ready or on its way. */
  Optional<PostmasterFile> running() {
    return PostmasterFile.read(folder.cluster())
        .filter(file -> file.process(folder.cluster()).isPresent());
  }

  Optional<ProcessHandle> process() {
    return PostmasterFile.read(folder.cluster()).flatMap(file -> file.process(folder.cluster()));
  }

  /** Starts the server, after making the database when the folder has none. */
  PostmasterFile start(int port) {
    if (!folder.hasCluster()) {
      create();
    }
    forgetTheDead();
    for (int attempt = 1; true; attempt++) {
      launch(port);
      try {
        return waitUntilReady();
      } catch (DatabaseUnavailable e) {
        if (attempt == ATTEMPTS || !childrenOfADeadServerLive()) {
          throw e;
        }
      }
    }
  }

  private void launch(int port) {
    writeSettings();
    RunProgram started =
        run(
            folder.cluster(),
            "",
            "pg_ctl",
            "start",
            "--no-wait",
            "--log=" + folder.home().relativize(folder.startLog()),
            "--options=-p " + port);
    if (!started.succeeded()) {
      throw failed("PostgreSQL cannot be started", started.output());
    }
  }

  /** They notice its death within a moment, and hold the shared memory until then. */
  private boolean childrenOfADeadServerLive() {
    try {
      return Files.readString(folder.startLog()).contains("shared memory block");
    } catch (IOException e) {
      return false;
    }
  }

  /** Waits for a server that has been started; restoring after a crash may take minutes. */
  PostmasterFile waitUntilReady() {
    int looksWithoutProcess = 0;
    while (looksWithoutProcess < LOOKS_WITHOUT_PROCESS) {
      Optional<PostmasterFile> file = PostmasterFile.read(folder.cluster());
      if (file.isPresent()
          && file.get().isReady()
          && file.get().process(folder.cluster()).isPresent()) {
        return file.get();
      }
      looksWithoutProcess = process().isPresent() ? 0 : looksWithoutProcess + 1;
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
    throw failed("PostgreSQL ended while it was starting", "");
  }

  void stop() {
    RunProgram stopped = run(folder.cluster(), "", "pg_ctl", "stop", "--mode=fast", "--timeout=60");
    if (!stopped.succeeded() && running().isPresent()) {
      throw failed("PostgreSQL did not stop", stopped.output());
    }
  }

  static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The cluster gets its name when it is whole, so an interrupted first start leaves nothing half
   * made.
   */
  private void create() {
    try {
      Path unfinished = folder.unfinishedCluster();
      var passwords = RolePasswords.random();
      initialise(unfinished);
      createRoles(unfinished, passwords);
      passwords.write(folder.passwords());
      Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void initialise(Path unfinished) throws IOException {
    RunProgram done =
        run(
            unfinished,
            "",
            "initdb",
            "--username=postgres",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--data-checksums",
            "--auth-local=reject",
            "--auth-host=scram-sha-256");
    if (!done.succeeded()) {
      throw failed("No database can be made in " + folder.home(), done.output());
    }
    Files.writeString(
        unfinished.resolve("postgresql.conf"),
        "\ninclude 'commonground.conf'\n",
        StandardOpenOption.APPEND);
  }

  /**
   * In single-user mode, so that the superuser needs no password and nobody can ever connect as it.
   */
  private void createRoles(Path unfinished, RolePasswords passwords) throws IOException {
    writeSettings(unfinished);
    String statements =
        """
        create role %1$s login createdb password '%2$s'
        create role %3$s login password '%4$s'
        create database %5$s owner %1$s
        """
            .formatted(OWNER, passwords.owner(), APPLICATION, passwords.application(), DATABASE);
    RunProgram done =
        run(
            unfinished,
            statements,
            "postgres",
            "--single",
            "-c",
            "logging_collector=off",
            "postgres");
    if (!done.succeeded() || done.output().contains("ERROR:") || done.output().contains("FATAL:")) {
      throw failed("The roles of the database could not be made", "");
    }
  }

  /**
   * Removes the note of a server that is gone when its number now belongs to another program, for
   * PostgreSQL would take that for the server and refuse. A note with a free number is left to
   * PostgreSQL, which also looks for surviving children.
   */
  private void forgetTheDead() {
    PostmasterFile.read(folder.cluster())
        .filter(file -> ProcessHandle.of(file.pid()).isPresent())
        .filter(file -> file.process(folder.cluster()).isEmpty())
        .ifPresent(file -> deletePostmasterFile());
  }

  private void deletePostmasterFile() {
    try {
      Files.deleteIfExists(PostmasterFile.in(folder.cluster()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeSettings() {
    try {
      Files.deleteIfExists(folder.startLog());
      writeSettings(folder.cluster());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeSettings(Path cluster) throws IOException {
    try (InputStream settings =
        Objects.requireNonNull(PostgresServer.class.getResourceAsStream("postgresql.conf"))) {
      Files.copy(
          settings, cluster.resolve("commonground.conf"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private List<Path> placesForBinaries() {
    return account.isAnotherUser()
        ? List.of(folder.home())
        : List.of(UserCache.folder(), folder.home());
  }

  /**
   * The folder of the cluster goes through the environment: a path in an argument would pass a
   * shell.
   */
  private RunProgram run(Path cluster, String input, String program, String... arguments) {
    List<String> command = new ArrayList<>(account.prefix());
    command.add(binaries.program(program));
    command.addAll(List.of(arguments));
    return RunProgram.in(
        folder.home(), Map.of("PGDATA", cluster.toString(), "LC_ALL", "C"), input, command);
  }

  private DatabaseUnavailable failed(String what, String output) {
    String log = output;
    try {
      if (Files.exists(folder.startLog())) {
        log += Files.readString(folder.startLog());
      }
    } catch (IOException unreadable) {
      log += unreadable;
    }
    List<String> lines = log.strip().lines().toList();
    return new DatabaseUnavailable(
        "%s. It said: %s. More is in %s"
            .formatted(
                what,
                String.join(
                    "; ",
                    lines.subList(Math.max(0, lines.size() - LOG_LINES_TO_SHOW), lines.size())),
                folder.home().resolve("log")));
  }
}
