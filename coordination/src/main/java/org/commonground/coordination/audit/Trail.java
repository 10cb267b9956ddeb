package org.commonground.coordination.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.commonground.coordination.database.Finding;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The trail as a whole: proves it, exports it, signs what it is now. Memory stays flat. */
@Component
public class Trail {
  /** So many entries at the end are looked at where the whole chain would take too long. */
  private static final long TAIL = 10_000;

  private final AuditStore store;
  private final ObjectProvider<CheckpointKey> key;
  private final JsonMapper json;
  private final Clock clock;
  private final TransactionTemplate moment;

  Trail(
      AuditStore store,
      ObjectProvider<CheckpointKey> key,
      JsonMapper json,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.store = store;
    this.key = key;
    this.json = json;
    this.clock = clock;
    this.moment = new TransactionTemplate(transactions);
    this.moment.setReadOnly(true);
    this.moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /**
   * Computes every hash again, from the first entry to the last.
   *
   * @param checkpoints that the chain has to contain
   */
  public Proof verify(List<Checkpoint> checkpoints) {
    return prove(0, Entry.BEGINNING, checkpoints);
  }

  private Proof prove(long after, String hash, List<Checkpoint> checkpoints) {
    return atOneMoment(() -> {
      var chain = new Chain(after, hash, checkpoints);
      store.forEachAfter(after, chain::add);
      return chain.proof();
    });
  }

  private <T> T atOneMoment(Supplier<T> work) {
    return Objects.requireNonNull(moment.execute(status -> work.get()));
  }

  /** Whether a checkpoint was signed with the key of this data folder. */
  public boolean isOurs(Checkpoint checkpoint) {
    return checkpoint.key().equals(key.getObject().text());
  }

  /**
   * Signs what the chain is now.
   *
   * @throws CheckpointRefused when it is broken, or has no entry yet
   */
  public Checkpoint checkpoint() {
    return switch (verify(List.of())) {
      case Proof.Whole(long entries, _) when entries == 0 ->
          throw new CheckpointRefused("The audit trail has no entry yet; there is nothing to sign");
      case Proof.Whole(long entries, String hash) ->
          key.getObject()
              .sign(entries, hash, clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
      case Proof.Broken(long number, String why) ->
          throw new CheckpointRefused(
              "The audit trail is broken at entry %d: %s; a checkpoint would hide that"
                  .formatted(number, why));
    };
  }

  /**
   * Writes every entry as a line of JSON, with all that its hash is made from. Leaves the stream
   * open.
   *
   * @return how many
   */
  public long export(OutputStream out) {
    return atOneMoment(() -> {
      var written = new AtomicLong();
      store.forEachAfter(
          0,
          entry -> {
            write(entry, out);
            written.incrementAndGet();
          });
      return written.get();
    });
  }

  private void write(Entry entry, OutputStream out) {
    try {
      out.write(json.writeValueAsBytes(ExportedEntry.of(entry)));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the end of the chain holds and the database still keeps it; quick on any trail. */
  public Finding finding() {
    if (!store.isKept()) {
      return Finding.broken(
          "Audit trail",
          "the database no longer keeps entries from being changed; restore a backup into a new folder and find out who did that");
    }
    Optional<Entry> last = store.findLast();
    long before = Math.max(0, last.map(Entry::number).orElse(0L) - TAIL);
    String hash =
        before == 0 ? Entry.BEGINNING : store.find(before).map(Entry::hash).orElse(Entry.BEGINNING);
    return switch (prove(before, hash, List.of())) {
      case Proof.Whole(long entries, _) ->
          Finding.well(
              "Audit trail",
              "%,d entries; the last %,d were proved, ./commonground audit verify proves all"
                  .formatted(entries, entries - before));
      case Proof.Broken(long number, String why) ->
          Finding.broken("Audit trail", "broken at entry %d: %s".formatted(number, why));
    };
  }
}
