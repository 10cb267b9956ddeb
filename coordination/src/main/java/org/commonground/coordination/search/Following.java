package org.commonground.coordination.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.commonground.coordination.activities.Change;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the index up to the register's last change, from wherever it stands.
 *
 * <p>Taking in a change twice does no harm, so that nothing is lost when a process dies between two
 * commits: the next one goes on from the last commit.
 */
final class Following implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(Following.class);
  private static final int BATCH = 500;

  /** Also how often readers see how far a long catching-up has come. */
  private static final int BATCHES_BETWEEN_COMMITS = 10;

  private final RegisterIndex index;
  private final ChangeFeed register;
  private final ActivityDocument documents;
  private final ReentrantLock turn = new ReentrantLock();
  private final AtomicLong sequence = new AtomicLong();
  private final AtomicBoolean busy = new AtomicBoolean();
  private final AtomicBoolean stopping = new AtomicBoolean();

  Following(RegisterIndex index, ChangeFeed register, ActivityDocument documents) {
    this.index = index;
    this.register = register;
    this.documents = documents;
  }

  /** Takes in what is new; leaves it to the process that holds the lock when there is one. */
  void catchUp(Search.Progress progress) {
    inTurn(() -> {
      var writing = index.write();
      if (writing.isEmpty()) {
        seeWhatIsKept();
        return;
      }
      sequence.compareAndSet(0, writing.get().sequence());
      var writer = writing.get().writer();
      if (sequence.get() > register.lastSequence()) {
        LOG.info("The search index is ahead of the register and is made anew");
        forget(writer);
      }
      follow(writer, progress);
    });
  }

  /** Sees what is kept, and takes nothing in. */
  void look() {
    inTurn(this::seeWhatIsKept);
  }

  private void seeWhatIsKept() throws IOException {
    index.refresh();
    sequence.set(index.committedSequence().orElse(0L));
  }

  /** Throws everything away and takes it in again; readers see the picture fill. */
  boolean rebuild(Search.Progress progress) {
    var done = new AtomicBoolean();
    inTurn(() -> {
      var writing = index.write();
      if (writing.isPresent()) {
        forget(writing.get().writer());
        follow(writing.get().writer(), progress);
        done.set(true);
      }
    });
    return done.get();
  }

  private void forget(IndexWriter writer) throws IOException {
    writer.deleteAll();
    sequence.set(0);
  }

  private void follow(IndexWriter writer, Search.Progress progress) throws IOException {
    long last = register.lastSequence();
    int batches = 0;
    for (var changes = next(); !changes.isEmpty() && !stopping.get(); changes = next()) {
      for (Change change : changes) {
        var version = new Term(Fields.VERSION, Long.toString(change.versionId()));
        writer.updateDocuments(version, documents.of(change));
      }
      sequence.set(changes.getLast().sequence());
      last = Math.max(last, sequence.get());
      progress.at(sequence.get(), last);
      if (++batches % BATCHES_BETWEEN_COMMITS == 0) {
        index.commit(writer, sequence.get());
        index.refresh();
      }
    }
    if (batches > 0 || writer.hasUncommittedChanges()) {
      index.commit(writer, sequence.get());
    }
    index.refresh();
  }

  private List<Change> next() {
    return register.changesAfter(sequence.get(), BATCH);
  }

  private interface Step {
    void run() throws IOException;
  }

  private void inTurn(Step step) {
    turn.lock();
    busy.set(true);
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be written: check the disk", e);
    } finally {
      busy.set(false);
      turn.unlock();
    }
  }

  /** Whoever follows now stops after its next step, with what it has taken in kept. */
  void stop() {
    stopping.set(true);
  }

  long sequence() {
    return sequence.get();
  }

  boolean isBusy() {
    return busy.get();
  }

  @Override
  public void close() throws IOException {
    stop();
    turn.lock();
    try {
      index.close();
    } finally {
      turn.unlock();
    }
  }
}
