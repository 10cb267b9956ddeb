package org.commonground.coordination.activities;

import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.commonground.coordination.audit.Action;
import org.commonground.coordination.audit.Actor;
import org.commonground.coordination.audit.Audit;
import org.commonground.coordination.audit.Deed;
import org.commonground.coordination.audit.Subject;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.database.Audiences;
import org.commonground.coordination.database.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Leaves entries in the audit trail of what is done to records, and of who reads restricted ones.
 *
 * <p>Whoever sees the public only costs nothing more than before. For others the entry is kept
 * before they get what they read; where it cannot be kept, they get nothing.
 */
@Component
final class Traces {
  private final ActivityStore store;
  private final Audit audit;
  private final TransactionTemplate reading;

  Traces(ActivityStore store, Audit audit, PlatformTransactionManager transactions) {
    this.store = store;
    this.audit = audit;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
  }

  /** What was read, and which of it is restricted. */
  private record Found<T>(T read, List<UUID> restricted) {}

  /**
   * Reads in a transaction, and notes afterwards what of it was restricted: not within, so that a
   * reader never waits for a second connection while holding one.
   *
   * @param which activities were read
   */
  <T> T noted(Action action, Supplier<T> read, Function<T, Collection<ActivityId>> which) {
    boolean isNoted =
        !Audiences.viewer().equals(Viewer.PUBLIC) && !Actor.current().equals(Actor.SYSTEM);
    Found<T> found =
        Objects.requireNonNull(
            reading.execute(status -> {
              T result = read.get();
              return new Found<>(
                  result, isNoted ? restricted(which.apply(result)) : List.<UUID>of());
            }));
    note(action, found.restricted());
    return found.read();
  }

  private List<UUID> restricted(Collection<ActivityId> ids) {
    return ids.isEmpty() ? List.of() : store.listRestricted(ids);
  }

  private void note(Action action, List<UUID> restricted) {
    if (restricted.isEmpty() || !Actor.isFirst(action + " " + restricted)) {
      return;
    }
    audit.recordApart(
        restricted.size() == 1
            ? action.on(Subject.activity(restricted.getFirst()))
            : action
                .on(Subject.REGISTER)
                .with("activities", restricted.stream().map(UUID::toString).toList()));
    Actor.remember(action + " " + restricted);
  }

  /** A file came in. */
  void received(long source, String file, String fingerprint) {
    audit.record(
        Action.FILE_RECEIVED
            .on(Subject.source(source))
            .with("file", file)
            .with("sha256", fingerprint));
  }

  /**
   * A batch was registered, in the running transaction. Nothing is said of what changed nothing.
   */
  void registered(List<Submission> submissions, List<Registration> outcomes, Receipt receipt) {
    Audience audience = receipt.audience();
    boolean isNothing = outcomes.stream().allMatch(it -> it == Registration.UNCHANGED);
    Audience money = receipt.money();
    if (isNothing && audience == null && money == null) {
      return;
    }
    Deed deed =
        Action.RECORDS_REGISTERED
            .on(Subject.source(receipt.source()))
            .with("sha256", digest(submissions, outcomes));
    for (Registration each : Registration.values()) {
      deed = deed.with(each.name().toLowerCase(Locale.ROOT), Collections.frequency(outcomes, each));
    }
    deed = audience == null ? deed : deed.with("audience", audience.code());
    audit.record(money == null ? deed : deed.with("money", money.code()));
  }

  /** SHA-256 over the canonical XML of what was taken in, in its order. */
  private static String digest(List<Submission> submissions, List<Registration> outcomes) {
    var digest = DigestUtils.getSha256Digest();
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i) != Registration.UNCHANGED) {
        digest.update(submissions.get(i).content());
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
