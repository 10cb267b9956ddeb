package org.commonground.coordination.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index's folder: written by the one process that holds its lock, read by any.
 *
 * <p>A folder that is empty, broken, of another Lucene or made by other rules is made anew by
 * whoever gets the lock.
 */
final class RegisterIndex implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(RegisterIndex.class);
  private static final double BUFFER_MEGABYTES = 48;
  private static final String STAMP = "stamp";
  private static final String SEQUENCE = "sequence";

  private final Path folder;
  private final String stamp;
  private final AtomicReference<@Nullable Writing> writing = new AtomicReference<>();
  private final AtomicReference<@Nullable SearcherManager> reading = new AtomicReference<>();

  /**
   * What the holder of the lock has.
   *
   * @param writer of the folder
   * @param sequence up to which the folder held the register's changes when it was opened
   */
  record Writing(IndexWriter writer, long sequence) {}

  /** A question to one picture of the index. */
  interface Reading<T> {
    T from(RegisterSearcher searcher) throws IOException;
  }

  RegisterIndex(Path folder, String stamp) {
    this.folder = folder;
    this.stamp = stamp;
  }

  /** What the index is made of and which register it follows. */
  String stamp() {
    return stamp;
  }

  /** The writer, if this process has the folder's lock or can get it now. */
  Optional<Writing> write() throws IOException {
    var held = writing.get();
    if (held != null) {
      return Optional.of(held);
    }
    Files.createDirectories(folder);
    try {
      var opened = openWriter(FSDirectory.open(folder));
      writing.set(opened);
      readFrom(new SearcherManager(opened.writer(), RegisterSearcher.factory()));
      return Optional.of(opened);
    } catch (LockObtainFailedException heldElsewhere) {
      return Optional.empty();
    }
  }

  private Writing openWriter(Directory directory) throws IOException {
    long sequence = usableSequenceOrNothing(directory);
    var config =
        new IndexWriterConfig(TextAnalyzer.ofText(TextAnalyzer.Stems.NONE))
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setCommitOnClose(false);
    return new Writing(new IndexWriter(directory, config), sequence);
  }

  /** Clears a folder that is of no use: a writer would stumble over its remains. */
  private long usableSequenceOrNothing(Directory directory) throws IOException {
    try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      var sequence = usableSequence(directory);
      if (sequence.isEmpty()) {
        for (String file : directory.listAll()) {
          if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
            directory.deleteFile(file);
          }
        }
      }
      return sequence.orElse(0L);
    }
  }

  /** The sequence of the last commit; empty when what is there is of no use. */
  private Optional<Long> usableSequence(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Optional.empty();
    }
    try (var reader = DirectoryReader.open(directory)) {
      var commit = reader.getIndexCommit().getUserData();
      if (stamp.equals(commit.get(STAMP))) {
        return Optional.of(Long.parseLong(commit.getOrDefault(SEQUENCE, "0")));
      }
      LOG.info("The search index was made by other rules and is made anew");
    } catch (IOException | IllegalArgumentException broken) {
      LOG.atWarn()
          .addKeyValue("folder", folder)
          .setCause(broken)
          .log("The search index cannot be read and is made anew");
    }
    return Optional.empty();
  }

  private void readFrom(SearcherManager manager) throws IOException {
    var before = reading.getAndSet(manager);
    if (before != null) {
      before.close();
    }
  }

  /** Keeps what was written, with the sequence up to which it holds the register's changes. */
  void commit(IndexWriter writer, long sequence) throws IOException {
    writer.setLiveCommitData(Map.of(STAMP, stamp, SEQUENCE, Long.toString(sequence)).entrySet());
    writer.commit();
  }

  /** Lets readers see what was written since. */
  void refresh() throws IOException {
    var manager = reading.get();
    if (manager != null) {
      manager.maybeRefreshBlocking();
    } else if (committedSequence().isPresent()) {
      readFrom(new SearcherManager(FSDirectory.open(folder), RegisterSearcher.factory()));
    }
  }

  /**
   * The sequence that whoever holds the lock kept last; empty without an index made by our rules.
   */
  Optional<Long> committedSequence() throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (var directory = FSDirectory.open(folder)) {
      if (!DirectoryReader.indexExists(directory)) {
        return Optional.empty();
      }
      var kept = SegmentInfos.readLatestCommit(directory).getUserData();
      return Optional.of(kept)
          .filter(it -> stamp.equals(it.get(STAMP)))
          .map(it -> Long.parseLong(it.getOrDefault(SEQUENCE, "0")));
    }
  }

  /** Asks the latest picture; an empty one when there is no index yet. */
  <T> T read(Reading<T> question) throws IOException {
    var manager = reading.get();
    if (manager == null) {
      return question.from(nothing());
    }
    var searcher = manager.acquire();
    try {
      return question.from((RegisterSearcher) searcher);
    } finally {
      manager.release(searcher);
    }
  }

  private static RegisterSearcher nothing() throws IOException {
    IndexReader empty = new MultiReader();
    return (RegisterSearcher) RegisterSearcher.factory().newSearcher(empty, null);
  }

  @Override
  public void close() throws IOException {
    var manager = reading.getAndSet(null);
    if (manager != null) {
      manager.close();
    }
    var held = writing.getAndSet(null);
    if (held != null) {
      held.writer().close();
      held.writer().getDirectory().close();
    }
  }
}
