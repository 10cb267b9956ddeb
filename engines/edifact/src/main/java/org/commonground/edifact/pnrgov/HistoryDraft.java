package org.commonground.edifact.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.Moment;
import org.commonground.edifact.travel.PersonName;
import org.jspecify.annotations.Nullable;

/** An entry of a history while it is read. Its fields change; it lives as long as its booking. */
final class HistoryDraft {
  private final @Nullable Originator by;
  List<Moment> times = List.of();
  List<String> rest = List.of();
  private List<Action> actions = List.of();

  HistoryDraft(@Nullable Originator by) {
    this.by = by;
  }

  /** A change. */
  static final class Action {
    private final String code;
    final RemarksDraft remarks = new RemarksDraft();
    List<PersonName> names = List.of();
    List<CheckedBags> bags = List.of();
    List<FlightDraft> flights = List.of();

    Action(String code) {
      this.code = code;
    }
  }

  void start(String code) {
    actions = Few.with(actions, new Action(code));
  }

  /** The change stated last; one without a code when there is none yet. */
  Action action() {
    if (actions.isEmpty()) {
      start("");
    }
    return actions.getLast();
  }

  HistoryEntry done() {
    List<HistoryAction> done = new ArrayList<>(actions.size());
    for (Action action : actions) {
      List<FlightSegment> flights = new ArrayList<>(action.flights.size());
      action.flights.forEach(it -> flights.add(it.done()));
      done.add(
          new HistoryAction(
              action.code, action.names, action.bags, flights, action.remarks.done()));
    }
    return new HistoryEntry(by, times, done, rest.isEmpty() ? Kept.NOTHING : new Kept(rest));
  }
}
