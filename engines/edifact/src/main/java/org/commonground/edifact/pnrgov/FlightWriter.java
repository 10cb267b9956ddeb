package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.pnrgov.Forms.Named;
import org.commonground.edifact.travel.FlightLeg;
import org.commonground.edifact.travel.Stop;
import org.commonground.edifact.writing.SegmentWriter;
import org.jspecify.annotations.Nullable;

/** Writes flights and who has checked in for them: groups 5 to 7, and flights of the history. */
final class FlightWriter {
  private static final Form<List<String>> OPERATING = Forms.elements("TRA", 0, 1);
  private static final Form<List<String>> SEATS = Forms.elements("RPI", 0, 2);
  private static final Form<List<String>> EQUIPMENT = Forms.elements("APD", 0, 1);
  private static final Form<List<String>> SEAT = Forms.elements("SSD", 0, 1);
  private static final Form<Named> CHECKED_IN =
      new Form<>(
          "TIF", 0, 1, at -> List.of(withoutMore(Forms.named(at, 2))), Named::write, Named::equals);

  private final FlightSegment flight;
  private final SegmentWriter out;
  private final KeptSegments kept;

  FlightWriter(FlightSegment flight, SegmentWriter out) {
    this.flight = flight;
    this.out = out;
    this.kept = new KeptSegments(flight.remarks().rest());
  }

  /** What stands beside name, kind and reference is not typed in a check-in. */
  private static Named withoutMore(Named named) {
    return new Named(named.name(), "", named.type(), named.reference(), "");
  }

  void write() {
    // Made first: only then is it known which of the segments kept are left for the flight.
    SegmentWriter checkIns = out.another();
    flight.checkIns().forEach(it -> checkIn(it, checkIns));
    of(flight, kept, out);
    kept.write(Forms.SERVICES, flight.remarks().services(), out);
    kept.write(Forms.LOCATORS, flight.locators(), out);
    kept.write(Forms.TEXTS, flight.remarks().texts(), out);
    kept.writeRest(out);
    out.append(checkIns);
  }

  /** A flight and what says more of it itself; an operating carrier stands in the flight. */
  static void of(FlightSegment flight, KeptSegments kept, SegmentWriter out) {
    SegmentWriter more = out.another();
    FlightLeg leg = flight.flight();
    List<List<String>> operating = List.of(List.of(leg.operatingCarrier()));
    boolean apart = kept.writeKept(OPERATING, operating, more);
    if (!apart && isOperatedApart(leg)) {
      OPERATING.write(operating, more);
    }
    travel(apart ? notOperated(leg) : leg, flight.bookingClass(), out);
    out.append(more);
    kept.writeCodes(SEATS, List.of(flight.quantity(), flight.status()), out);
    kept.writeCodes(EQUIPMENT, List.of(flight.equipment()), out);
  }

  /** Whether the operating carrier does not stand in the segment that is kept of a flight. */
  private static boolean isOperatedApart(FlightLeg leg) {
    return !leg.operatingCarrier().isEmpty()
        && !leg.rest().isEmpty()
        && !new KeptSegments(leg.rest()).says(flight(leg), leg);
  }

  private static FlightLeg notOperated(FlightLeg leg) {
    return new FlightLeg(leg.role(), leg.carrier(), leg.number(), "", leg.stops(), leg.rest());
  }

  /** The flight that is pushed. */
  static void reported(FlightLeg leg, KeptSegments kept, SegmentWriter out) {
    kept.writeInOne(flight(leg), List.of(leg), out);
  }

  private static Form<FlightLeg> flight(FlightLeg leg) {
    return new Form<>(
        "TVL",
        0,
        1,
        at -> List.of(Parts.flight(at, leg.role(), "", leg.rest())),
        (flight, to) -> elements(flight, "", to),
        FlightLeg::equals);
  }

  static void travel(FlightLeg leg, String bookingClass, SegmentWriter out) {
    if (!leg.rest().isEmpty()) {
      leg.rest().segments().forEach(out::kept);
      return;
    }
    out.segment("TVL");
    elements(leg, bookingClass, out);
    out.end();
  }

  private static void elements(FlightLeg leg, String bookingClass, SegmentWriter out) {
    Stop from = leg.departure();
    Stop to = leg.arrival();
    String departs = written(from);
    String arrives = written(to);
    out.element(Days.day(departs)).component(Days.clock(departs));
    out.component(Days.day(arrives)).component(Days.clock(arrives));
    out.element(from == null ? "" : from.place().code());
    out.element(to == null ? "" : to.place().code());
    out.element(leg.carrier()).component(leg.operatingCarrier());
    out.element(leg.number()).component(bookingClass);
  }

  private static String written(@Nullable Stop stop) {
    return stop == null || stop.times().isEmpty() ? "" : stop.times().getFirst().written();
  }

  private void checkIn(CheckIn checkIn, SegmentWriter checkIns) {
    if (checkIn.times().isEmpty()) {
      checkIns.segment("DAT").end();
    } else {
      kept.writeInOne(Forms.DATES, checkIn.times(), checkIns);
    }
    checkIn.originators().forEach(it -> PnrWriter.originator(it, checkIns));
    checkIn.numbers().forEach(checkIns::kept);
    checkIn.travellers().forEach(it -> boarded(it, checkIns));
  }

  private void boarded(BoardedTraveller traveller, SegmentWriter checkIns) {
    Named named = new Named(traveller.name(), "", traveller.type(), traveller.reference(), "");
    kept.writeInOne(CHECKED_IN, List.of(named), checkIns);
    KeptSegments ofTraveller = new KeptSegments(traveller.rest());
    ofTraveller.writeCodes(SEAT, List.of(traveller.seat()), checkIns);
    ofTraveller.writeRest(checkIns);
    traveller.bags().forEach(it -> bags(it, checkIns));
  }

  static void bags(CheckedBags bags, SegmentWriter out) {
    if (bags.written().isEmpty()) {
      out.segment("TBD").skip(1).element(bags.count()).component(bags.weight());
      out.component(bags.unit()).end();
    } else {
      out.kept(bags.written());
    }
  }
}
