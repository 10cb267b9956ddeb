package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.Personal;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What somebody once did to a booking (group 10). Nothing of it is the booking's present state.
 *
 * @param by who, or null when that is not stated
 * @param times when, in the order stated
 * @param actions what, in the order stated
 * @param rest times (DAT) that state more than these
 */
@Personal
public record HistoryEntry(
    @Nullable Originator by, List<Moment> times, List<HistoryAction> actions, Kept rest) {

  /** Copies the lists. */
  public HistoryEntry {
    times = List.copyOf(times);
    actions = List.copyOf(actions);
  }

  @Override
  public String toString() {
    return "HistoryEntry[" + actions.size() + " actions]";
  }
}
