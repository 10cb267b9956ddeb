package org.commonground.coordination.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running PostgreSQL says about itself in {@code postmaster.pid}; a killed one leaves it
 * behind.
 *
 * @param pid its process
 * @param port where it listens; 0 while it has not got that far
 * @param isReady whether it takes connections
 * @see "PostgreSQL 18, src/include/utils/pidfile.h"
 */
record PostmasterFile(long pid, int port, boolean isReady) {

  private static final int PORT_LINE = 3;
  private static final int STATUS_LINE = 7;

  static Optional<PostmasterFile> read(Path cluster) {
    try {
      return parse(Files.readAllLines(in(cluster)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path in(Path cluster) {
    return cluster.resolve("postmaster.pid");
  }

  static Optional<PostmasterFile> parse(List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().strip().matches("-?\\d+")) {
      return Optional.empty();
    }
    int port = lines.size() > PORT_LINE ? Integer.parseInt(lines.get(PORT_LINE).strip()) : 0;
    boolean ready = lines.size() > STATUS_LINE && lines.get(STATUS_LINE).startsWith("ready");
    return Optional.of(new PostmasterFile(Long.parseLong(lines.getFirst().strip()), port, ready));
  }

  /**
   * The server's process, if it lives. After a restart of a container another program may have its
   * number: that one has another name or works in another folder.
   */
  Optional<ProcessHandle> process(Path cluster) {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> !hasEnded())
        .filter(process -> process.info().command().map(c -> c.endsWith("postgres")).orElse(true))
        .filter(process -> worksIn(cluster));
  }

  /**
   * Where nobody collects orphans, as in many containers, an ended process stays listed for good.
   */
  private boolean hasEnded() {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
    } catch (IOException notToBeSeen) {
      return false;
    }
  }

  private boolean worksIn(Path cluster) {
    Path link = Path.of("/proc", Long.toString(pid), "cwd");
    try {
      return link.toRealPath().equals(cluster.toRealPath());
    } catch (IOException notToBeSeen) {
      return true;
    }
  }
}
