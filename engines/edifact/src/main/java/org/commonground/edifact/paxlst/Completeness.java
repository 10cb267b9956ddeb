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
    boolean otherKind = document.kind() == ListKind.OTHER;
    boolean otherPurpose = document.purpose() == Purpose.OTHER;
    if (!otherKind && !otherPurpose) {
      return;
    }
    SegmentCursor bgm = firstOf(Codes.BGM, start);
    if (otherKind) {
      reported.warning(
          bgm, "unknown-list", "BGM: expected 745, 250, 266, 336 or 655, found another code");
    }
    if (otherPurpose) {
      reported.warning(
          bgm, "unknown-purpose", "BGM: expected a known document identifier, found another");
    }
    start.moveTo(1);
  }

  /** Moves on to the first segment with a tag, which is there. */
  private static SegmentCursor firstOf(int tag, SegmentCursor at) {
    while (at.tag() != tag && at.number() < at.size()) {
      at.next();
    }
    return at;
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
    int passengers = travellers.size() - crew;
    for (DeclaredCount count : counts) {
      if (differs(count.qualifier(), count.count(), passengers, crew)) {
        reportCounts(passengers, crew, start, reported);
        return;
      }
    }
  }

  private static boolean differs(String qualifier, String count, int passengers, int crew) {
    return switch (qualifier) {
      case "41" -> Dates.number(count) != crew;
      case "42" -> Dates.number(count) != passengers;
      default -> false;
    };
  }

  /** Each control total that differs, where it stands. */
  private static void reportCounts(int passengers, int crew, SegmentCursor at, Reported reported) {
    at.moveTo(0);
    while (at.next()) {
      boolean counts = at.tag() == Codes.CNT && isPlainCount(at);
      if (counts && differs(at.text(1), at.text(1, 2), passengers, crew)) {
        int listed = at.text(1).equals("41") ? crew : passengers;
        int declared = Dates.number(at.text(1, 2));
        String found = declared < 0 ? "no number" : Integer.toString(declared);
        reported.warning(
            at,
            "cnt-count",
            "CNT %s: expected the %d that are listed, found %s"
                .formatted(at.text(1), listed, found));
      }
    }
  }

  /** Whether a control total (CNT) says no more than a qualifier and a number. */
  static boolean isPlainCount(SegmentCursor cnt) {
    return cnt.componentCount(1) <= 2 && cnt.elementCount() <= 1;
  }

  /** The whole BGM when it says more than a name and an identifier; else empty. */
  static String whole(SegmentCursor bgm) {
    boolean more = bgm.componentCount(1) > 1 || bgm.componentCount(2) > 1 || bgm.elementCount() > 2;
    return more ? bgm.segmentText() : "";
  }
}
