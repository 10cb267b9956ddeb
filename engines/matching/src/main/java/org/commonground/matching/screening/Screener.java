package org.commonground.matching.screening;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import org.commonground.matching.lists.WatchList;

/**
 * Screens travellers against lists as they are at one moment.
 *
 * <p>Immutable for its users and safe for use by many threads. The same traveller, lists and
 * settings give the same answer, whether the lists came at once or by changes.
 */
public final class Screener {
  private final Snapshot snapshot;
  private final ScreeningSettings settings;
  private final ConcurrentLinkedQueue<ScreeningDesk> idle = new ConcurrentLinkedQueue<>();

  private Screener(Snapshot snapshot, ScreeningSettings settings) {
    this.snapshot = snapshot;
    this.settings = settings;
  }

  /**
   * A screener.
   *
   * @param lists the lists, each id once
   * @param settings how to screen
   * @return a screener; making one for 100,000 names takes a second or two
   * @throws IllegalArgumentException if two lists have one id
   */
  public static Screener of(List<WatchList> lists, ScreeningSettings settings) {
    return new Screener(Snapshot.of(lists), settings);
  }

  /**
   * The screener after a change of a list; milliseconds for a change of some dozens of entries.
   *
   * @param change what is new
   * @return a new screener; this one stays as it is
   */
  public Screener changed(ListChange change) {
    return new Screener(snapshot.changed(change), settings);
  }

  /**
   * Screens a traveller.
   *
   * @param traveller who travels
   * @return the entries whose score reaches the review threshold of their list
   */
  public Screening screen(Traveller traveller) {
    return screen(traveller, ScreeningDesk.Depth.ALERTS);
  }

  /**
   * Screens a traveller and shows the best candidate also when it is clear.
   *
   * @param traveller who travels
   * @return as {@link #screen(Traveller)}; when that has no match, the best entry that shares
   *     anything with the traveller, if there is one
   */
  public Screening screenShowingBest(Traveller traveller) {
    return screen(traveller, ScreeningDesk.Depth.BEST);
  }

  /**
   * The best entries, whatever their score.
   *
   * @param traveller who travels
   * @return up to {@link ScreeningSettings#mostMatches()} entries
   */
  public Screening rank(Traveller traveller) {
    return screen(traveller, ScreeningDesk.Depth.ALL);
  }

  /**
   * Screens many travellers one after the other, as when all that are stored are screened again
   * after a change of a list. To use several threads, call it from each with a part of the
   * travellers.
   *
   * @param travellers who travels
   * @param answers takes each answer, in the order of the travellers
   */
  public void screenAll(
      Iterable<Traveller> travellers, BiConsumer<? super Traveller, ? super Screening> answers) {
    for (Traveller traveller : travellers) {
      answers.accept(traveller, screen(traveller));
    }
  }

  private Screening screen(Traveller traveller, ScreeningDesk.Depth depth) {
    ScreeningDesk desk = idle.poll();
    if (desk == null) {
      desk = new ScreeningDesk(snapshot, settings);
    }
    Screening answer = desk.screen(traveller, depth);
    idle.offer(desk);
    return answer;
  }

  @Override
  public String toString() {
    return "Screener[" + snapshot + "]";
  }
}
