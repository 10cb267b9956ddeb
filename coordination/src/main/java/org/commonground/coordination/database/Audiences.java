package org.commonground.coordination.database;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Says for whom a piece of work reads and writes. Outside of it, only {@link Audience#PUBLIC} rows
 * exist.
 *
 * <p>The audiences hold for one transaction: the running one, or one opened for the work.
 * Afterwards, whether the work succeeded or not, what held before holds again. The database
 * enforces them with a policy on each guarded table (see {@code database.guard} in the first
 * migration); the application's role cannot switch policies off.
 */
@Component
public final class Audiences {

  private final AudienceStore store;
  private final TransactionTemplate transaction;

  Audiences(AudienceStore store, PlatformTransactionManager transactions) {
    this.store = store;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Does work that sees the rows of these audiences, and no others.
   *
   * @param audiences may be empty: then no guarded row is seen
   * @return what the work returns
   */
  public <T> T seeing(Set<Audience> audiences, Supplier<T> work) {
    T result = transaction.execute(status -> store.withAudiences(audiences, work));
    if (result == null) {
      throw new IllegalArgumentException(
          "the work returned null; return a value or pass a Runnable");
    }
    return result;
  }

  /** Does work that sees the rows of these audiences, and no others. */
  public void seeing(Set<Audience> audiences, Runnable work) {
    seeing(
        audiences,
        () -> {
          work.run();
          return audiences;
        });
  }

  /** Does work that concerns every row, such as an import or the making of an index. */
  public <T> T seeingEverything(Supplier<T> work) {
    return seeing(EnumSet.allOf(Audience.class), work);
  }

  /** Does work that concerns every row, such as an import or the making of an index. */
  public void seeingEverything(Runnable work) {
    seeing(EnumSet.allOf(Audience.class), work);
  }
}
