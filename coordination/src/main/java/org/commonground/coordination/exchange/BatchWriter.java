package org.commonground.coordination.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.Receipt;
import org.commonground.coordination.activities.Submission;

/**
 * Collects submissions and registers them in batches, each whole or not at all, while the next ones
 * are being read. Used by one reading thread.
 */
final class BatchWriter {
  private static final int MOST_RECORDS = 500;
  private static final int MOST_BYTES = 4 << 20;

  /** So many batches may wait: reading goes on while one is slow, and memory stays small. */
  private static final int MOST_WAITING = 3;

  private final Activities activities;
  private final ExecutorService writing;
  private final ImportTally tally;
  private final String file;
  private final Receipt receipt;
  private final List<Submission> batch = new ArrayList<>();
  private final AtomicInteger bytes = new AtomicInteger();
  private final Deque<Future<?>> running = new ArrayDeque<>();

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
    while (!running.isEmpty()) {
      awaitOldest();
    }
  }

  private void send() {
    if (running.size() == MOST_WAITING) {
      awaitOldest();
    }
    List<Submission> full = List.copyOf(batch);
    batch.clear();
    bytes.set(0);
    running.add(writing.submit(() -> tally.count(file, full, activities.register(full, receipt))));
  }

  private void awaitOldest() {
    try {
      running.remove().get();
    } catch (ExecutionException failed) {
      throw new CompletionException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CompletionException(stopped);
    }
  }
}
