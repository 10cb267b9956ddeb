package org.commonground.coordination.audit;

import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Adds to the trail. Safe for use by many threads.
 *
 * <p>Entries are written as the very last thing before a transaction commits: only one transaction
 * at a time can add to the chain, and none has to wait for the work of another.
 */
@Component
public class Audit {
  private final AuditStore store;
  private final JsonMapper json;
  private final TransactionTemplate running;
  private final TransactionTemplate own;

  Audit(AuditStore store, JsonMapper json, PlatformTransactionManager transactions) {
    this.store = store;
    this.json = json;
    this.running = new TransactionTemplate(transactions);
    this.own = new TransactionTemplate(transactions);
    this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * Records what the {@link Actor#current current actor} does, with the running transaction: the
   * entry is kept if and only if what it tells of is. Without one, it is kept at once.
   *
   * @throws IllegalStateException in a transaction that only reads
   */
  public void record(Deed deed) {
    record(Actor.current(), deed);
  }

  /** The same for an actor who has only just said who they are. */
  public void record(Actor actor, Deed deed) {
    if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      throw new IllegalStateException(
          "%s in a transaction that only reads; use recordApart".formatted(deed.action()));
    }
    running.executeWithoutResult(status -> addBeforeCommit(actor, deed));
  }

  /**
   * Records at once, in a transaction of its own, whatever becomes of the running one: for what was
   * tried, and for what was read.
   */
  public void recordApart(Deed deed) {
    Actor actor = Actor.current();
    own.executeWithoutResult(status -> add(actor, deed));
  }

  private void addBeforeCommit(Actor actor, Deed deed) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
          }

          @Override
          public void beforeCommit(boolean readOnly) {
            add(actor, deed);
          }
        });
  }

  private void add(Actor actor, Deed deed) {
    String reason = deed.reason().isBlank() ? actor.reason() : deed.reason();
    String detail = deed.detail().isEmpty() ? "" : json.writeValueAsString(deed.detail());
    store.add(actor, deed, reason.strip(), detail);
  }
}
