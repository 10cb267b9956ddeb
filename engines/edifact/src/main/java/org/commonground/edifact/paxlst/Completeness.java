package org.commonground.edifact.paxlst;

import java.util.List;
import org.commonground.edifact.Dates;
import org.commonground.edifact.MessagePart;
import org.commonground.edifact.Reported;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.travel.FlightLeg;
import org.commonground.edifact.travel.Traveller;
import org.commonground.edifact.travel.TravellerKind;

/** What a whole list should have. */
final class Completeness {
  private Completeness() {}

  static void checkBeginning(ListDocument document, SegmentCursor start, Reported reported) {
    if (document.equals(ListDocument.NONE)) {
      reported.error(start, "missing-bgm", "expected BGM, found none");
    } else {
      checkDocument(document, start, reported);
    }
  }

  static void check(
      ListDocument document,
      List<FlightLeg> flights,
      List<Traveller> travellers,
      SegmentCursor start,
      Reported reported) {
    if (flights.isEmpty()) {
      reported.error(start, "missing-tdt", "expected a flight (TDT), found none");
    }
    boolean aboutFlight = document.kind() == ListKind.FLIGHT_STATUS;
    if (travellers.isEmpty() && !aboutFlight) {
      reported.warning(start, "no-traveller", "expected travellers (NAD), found none");
    }
  }

  private static void checkDocument(ListDocument document, SegmentCursor start, Reported reported) {
    if (document.kind() == ListKind.OTHER) {
      reported.warning(
          start, "unknown-list", "BGM: expected 745, 250, 266, 336 or 655, found another code");
    }
    if (document.purpose() == Purpose.OTHER) {
      reported.warning(
          start, "unknown-purpose", "BGM: expected a known document identifier, found another");
    }
  }

  /** Compares control totals; those of a part are of all parts, and nothing follows from them. */
  static void checkCounts(
      MessagePart part,
      List<DeclaredCount> counts,
      List<Traveller> travellers,
      SegmentCursor start,
      Reported reported) {
    if (part.isOneOfSeveral()) {
      return;
    }
    int crew = 0;
    for (Traveller traveller : travellers) {
      boolean works =
          traveller.kind() == TravellerKind.CREW || traveller.kind() == TravellerKind.TRANSIT_CREW;
      crew += works ? 1 : 0;
    }
    for (DeclaredCount count : counts) {
      switch (count.qualifier()) {
        case "41" -> compare("41", crew, count, start, reported);
        case "42" -> compare("42", travellers.size() - crew, count, start, reported);
        default -> {}
      }
    }
  }

  private static void compare(
      String qualifier, int listed, DeclaredCount count, SegmentCursor start, Reported reported) {
    int declared = Dates.number(count.count());
    if (declared != listed) {
      String found = declared < 0 ? "no number" : Integer.toString(declared);
      reported.warning(
          start,
          "cnt-count",
          "CNT %s: expected the %d that are listed, found %s".formatted(qualifier, listed, found));
    }
  }

  /** The whole BGM when it says more than a name and an identifier; else empty. */
  static String whole(SegmentCursor bgm) {
    boolean more = bgm.componentCount(1) > 1 || bgm.componentCount(2) > 1 || bgm.elementCount() > 2;
    return more ? bgm.segmentText() : "";
  }
}
