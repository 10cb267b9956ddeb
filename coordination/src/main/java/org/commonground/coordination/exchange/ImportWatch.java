package org.commonground.coordination.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Tells a watcher how far an import has come, not more often than anybody can read. */
final class ImportWatch {
  private static final Duration BETWEEN_REPORTS = Duration.ofMillis(500);

  private final List<ReceivedFile> files;
  private final ImportTally tally;
  private final Consumer<ImportProgress> watcher;
  private final Clock clock;
  private final Instant start;
  private final AtomicReference<Instant> told;
  private final AtomicInteger number = new AtomicInteger();

  ImportWatch(
      List<ReceivedFile> files, ImportTally tally, Consumer<ImportProgress> watcher, Clock clock) {
    this.files = files;
    this.tally = tally;
    this.watcher = watcher;
    this.clock = clock;
    this.start = clock.instant();
    this.told = new AtomicReference<>(start);
  }

  /** The next file begins. */
  void begin() {
    number.incrementAndGet();
    tell(0);
  }

  /** So much of the file has been read. */
  void read(long bytesOfFile) {
    if (Duration.between(told.get(), clock.instant()).compareTo(BETWEEN_REPORTS) >= 0) {
      tell(bytesOfFile);
    }
  }

  private void tell(long bytesOfFile) {
    Instant now = clock.instant();
    told.set(now);
    ReceivedFile file = files.get(number.get() - 1);
    watcher.accept(
        new ImportProgress(
            file.name(),
            number.get(),
            files.size(),
            bytes(number.get() - 1) + Math.min(bytesOfFile, file.bytes()),
            bytes(files.size()),
            tally.records(),
            Duration.between(start, now)));
  }

  private long bytes(int first) {
    return files.stream().limit(first).mapToLong(ReceivedFile::bytes).sum();
  }
}
