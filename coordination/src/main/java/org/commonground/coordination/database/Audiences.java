package org.commonground.coordination.database;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Says who looks. Outside of it, only what is public exists.
 *
 * <p>Each transaction tells the database its viewer when it begins, and the database enforces it
 * with a policy on each guarded table (see {@code database.guard} in the migrations); the
 * application's role cannot switch policies off. A statement outside of any transaction sees what
 * is public.
 */
@Component
public final class Audiences {
  private static final ScopedValue<Viewer> VIEWER = ScopedValue.newInstance();

  private final AudienceStore store;
  private final TransactionTemplate transaction;

  Audiences(AudienceStore store, PlatformTransactionManager transactions) {
    this.store = store;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Who looks now. */
  public static Viewer viewer() {
    return VIEWER.orElse(Viewer.PUBLIC);
  }

  /**
   * Does work, such as answering a request, whose transactions are those of a viewer.
   *
   * @return what the work returns
   */
  public static <T, X extends Throwable> T lookingAs(
      Viewer viewer, ScopedValue.CallableOp<T, X> work) throws X {
    return ScopedValue.where(VIEWER, viewer).call(work);
  }

  /**
   * Does work within one transaction, the running one or one opened for it, as a viewer. What held
   * before holds again afterwards, whether the work succeeded or not.
   *
   * @return what the work returns
   */
  public <T> T seeing(Viewer viewer, Supplier<T> work) {
    T result = lookingAs(viewer, () -> transaction.execute(status -> store.as(viewer, work)));
    if (result == null) {
      throw new IllegalArgumentException(
          "the work returned null; return a value or pass a Runnable");
    }
    return result;
  }

  /** Does work within one transaction, the running one or one opened for it, as a viewer. */
  public void seeing(Viewer viewer, Runnable work) {
    seeing(
        viewer,
        () -> {
          work.run();
          return viewer;
        });
  }

  /** Does work that concerns every row, such as an import or the making of an index. */
  public <T> T seeingEverything(Supplier<T> work) {
    return seeing(Viewer.EVERYTHING, work);
  }

  /** Does work that concerns every row, such as an import or the making of an index. */
  public void seeingEverything(Runnable work) {
    seeing(Viewer.EVERYTHING, work);
  }
}
