package org.commonground.matching.screening;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Holds the present screener and swaps it when a list changes.
 *
 * <p>Safe for use by many threads; asking never waits. Who asks while a list changes gets the
 * answer of the version before or after, never of a mixture.
 */
public final class LiveScreener {
  private final AtomicReference<Screener> present;

  /**
   * Begins with a screener.
   *
   * @param screener the first one
   */
  public LiveScreener(Screener screener) {
    this.present = new AtomicReference<>(screener);
  }

  /**
   * The present screener.
   *
   * @return a screener to use for one traveller or one batch
   */
  public Screener present() {
    return present.get();
  }

  /**
   * Takes over a change of a list.
   *
   * @param change what is new
   * @return the screener that is present now
   */
  public Screener change(ListChange change) {
    return present.updateAndGet(it -> it.changed(change));
  }

  /**
   * Takes over other lists.
   *
   * @param screener made from all lists
   */
  public void replace(Screener screener) {
    present.set(screener);
  }
}
