package org.commonground.edifact.pnrgov;

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
    return Days.day(times.getFirst().written());
  }

  FlightSegment done() {
    List<CheckIn> done = List.of();
    for (CheckInDraft checkIn : checkIns) {
      done = Few.with(done, checkIn.done());
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
