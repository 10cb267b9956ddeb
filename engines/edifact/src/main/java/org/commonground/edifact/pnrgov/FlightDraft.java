package org.commonground.edifact.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.travel.FlightLeg;

/** A flight of a booking while it is read. Its fields change; it lives as long as its booking. */
final class FlightDraft {
  final FlightLeg leg;
  private final String bookingClass;
  final RemarksDraft remarks = new RemarksDraft();
  List<RecordLocator> locators = List.of();
  List<CheckInDraft> checkIns = List.of();
  String operating = "";
  String quantity = "";
  String status = "";
  String equipment = "";

  FlightDraft(FlightLeg leg, String bookingClass) {
    this.leg = leg;
    this.bookingClass = bookingClass;
  }

  /** Whether this is a flight with the same carrier, number and day of departure. */
  boolean is(FlightLeg other) {
    return leg.number().equals(other.number())
        && leg.carrier().equals(other.carrier())
        && day(leg).equals(day(other));
  }

  private static String day(FlightLeg leg) {
    var times = leg.stops().getFirst().times();
    if (times.isEmpty()) {
      return "";
    }
    // The clock stands behind a colon in EDIFACT and behind a T in XML.
    String written = times.getFirst().written();
    int end = written.indexOf(written.indexOf('T') == 10 ? 'T' : ':');
    return end < 0 ? written : written.substring(0, end);
  }

  FlightSegment done() {
    List<CheckIn> done = checkIns.isEmpty() ? List.of() : new ArrayList<>(checkIns.size());
    for (CheckInDraft checkIn : checkIns) {
      done.add(checkIn.done());
    }
    FlightLeg flight =
        operating.isEmpty()
            ? leg
            : new FlightLeg(
                leg.role(), leg.carrier(), leg.number(), operating, leg.stops(), leg.rest());
    return new FlightSegment(
        flight, bookingClass, quantity, status, equipment, locators, done, remarks.done());
  }
}
