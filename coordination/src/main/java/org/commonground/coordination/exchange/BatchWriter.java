package org.commonground.coordination.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.Receipt;
import org.commonground.coordination.activities.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Collects submissions and registers them in batches, each whole or not at all, while the next one
 * is being read. Used by one reading thread.
 */
final class BatchWriter {
  private static final int MOST_RECORDS = 500;
  private static final int MOST_BYTES = 4 << 20;

  private final Activities activities;
  private final ExecutorService writing;
  private final ImportTally tally;
  private final String file;
  private final Receipt receipt;
  private final List<Submission> batch = new ArrayList<>();
  private final AtomicInteger bytes = new AtomicInteger();
  private final AtomicReference<@Nullable Future<?>> running = new AtomicReference<>();

  BatchWriter(
      Activities activities,
      ExecutorService writing,
      ImportTally tally,
      String file,
      Receipt receipt) {
    this.activities = activities;
    this.writing = writing;
    this.tally = tally;
    this.file = file;
    this.receipt = receipt;
  }

  void add(Submission submission) {
    batch.add(submission);
    int collected = bytes.addAndGet(submission.content().length);
    if (batch.size() >= MOST_RECORDS || collected >= MOST_BYTES) {
      send();
    }
  }

  /** Registers what is left, and returns when everything is in the database. */
  void finish() {
    send();
    await();
  }

  private void send() {
    await();
    List<Submission> full = List.copyOf(batch);
    batch.clear();
    bytes.set(0);
    running.set(writing.submit(() -> tally.count(file, full, activities.register(full, receipt))));
  }

  private void await() {
    Future<?> before = running.getAndSet(null);
    if (before == null) {
      return;
    }
    try {
      before.get();
    } catch (ExecutionException failed) {
      throw new CompletionException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CompletionException(stopped);
    }
  }
}
