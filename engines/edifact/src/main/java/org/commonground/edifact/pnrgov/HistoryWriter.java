package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.writing.SegmentWriter;

/** Writes what was done to a booking before: groups 10 to 12. */
final class HistoryWriter {
  private static final Form<List<String>> CHANGE = Forms.elements("SAC", 2, 1);

  private HistoryWriter() {}

  /** Whether a segment says where a change starts. */
  private enum Start {
    STATED,
    IMPLIED
  }

  static void write(HistoryEntry entry, SegmentWriter out) {
    Originator by = entry.by();
    if (by != null) {
      by(by, out);
      times(entry, out);
    }
    for (int i = 0; i < entry.actions().size(); i++) {
      HistoryAction action = entry.actions().get(i);
      boolean begins = by != null && i == 0 && begins(action);
      action(action, begins ? Start.IMPLIED : Start.STATED, out);
      if (by == null && i == 0) {
        // A time says nothing of the history before something of the history stands there.
        times(entry, out);
      }
    }
  }

  private static void by(Originator by, SegmentWriter out) {
    if (!by.written().isEmpty()) {
      out.kept(by.written());
      return;
    }
    out.segment("ABI").skip(1).element(by.agency()).component(by.office()).element(by.place());
    out.element(by.agent()).element(by.system()).end();
  }

  private static void times(HistoryEntry entry, SegmentWriter out) {
    KeptSegments kept = new KeptSegments(entry.rest());
    kept.write(Forms.DATES, entry.times(), out);
    kept.writeRest(out);
  }

  /** Whether a change came without a segment of its own, as the first of an entry may. */
  private static boolean begins(HistoryAction action) {
    return action.code().isEmpty()
        && !(action.names().isEmpty()
            && action.bags().isEmpty()
            && action.flights().isEmpty()
            && action.remarks().equals(Remarks.NONE));
  }

  private static void action(HistoryAction action, Start start, SegmentWriter out) {
    KeptSegments kept = new KeptSegments(action.remarks().rest());
    // Made first: only then is it known which of the segments kept are left for the change.
    SegmentWriter flights = out.another();
    for (FlightSegment flight : action.flights()) {
      FlightWriter.of(flight, kept, flights);
    }
    List<List<String>> code = List.of(List.of(action.code()));
    if (!kept.writeKept(CHANGE, code, out) && start == Start.STATED) {
      CHANGE.write(code, out);
    }
    kept.write(Forms.FORMER_NAMES, action.names(), out);
    kept.write(Forms.SERVICES, action.remarks().services(), out);
    kept.write(Forms.TEXTS, action.remarks().texts(), out);
    action.bags().forEach(it -> FlightWriter.bags(it, out));
    kept.writeRest(out);
    out.append(flights);
  }
}
