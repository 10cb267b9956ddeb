package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.SegmentMemory;
import org.commonground.edifact.travel.FlightLeg;
import org.commonground.edifact.travel.Kept;

/**
 * Reads flights and who has checked in for them: groups 5 to 7, and flights of the history.
 *
 * <p>Hot path: every flight passes here. Measured by {@code PnrgovBenchmark}; {@code PlainPnrgov}
 * in the tests is the readable twin of reading travellers.
 */
final class FlightReading {
  private final Position here;
  private final SegmentCursor at;
  private final SegmentMemory<FlightLeg> legs;

  FlightReading(Position here) {
    this.here = here;
    this.at = here.at;
    this.legs = new SegmentMemory<>(at, Parts::itinerary);
  }

  void travel() {
    PnrDraft booking = here.booking();
    boolean product = here.place == Place.PRODUCT && booking.products.getLast().product() == null;
    if (product) {
      Kept more = Shape.fits(at, 0x1_2114, 0) ? Kept.NOTHING : new Kept(List.of(here.written()));
      FlightLeg leg = Parts.flight(at, FlightLeg.Role.OTHER, "", more);
      String service = booking.products.getLast().service();
      booking.products =
          Few.withLast(booking.products, new OtherProduct(service, leg, Kept.NOTHING));
      return;
    }
    FlightDraft flight = new FlightDraft(legs.get(), at.text(5, 2));
    if (here.place == Place.HISTORY) {
      HistoryDraft.Action action = booking.history.getLast().action();
      action.flights = Few.with(action.flights, flight);
      return;
    }
    here.oddUnless(here.place != Place.SPLIT && here.place != Place.PRODUCT);
    booking.flights = Few.with(booking.flights, flight);
    here.place = Place.FLIGHT;
  }

  void ofFlight(int tag) {
    PnrDraft booking = here.booking();
    FlightDraft flight = null;
    if (here.inFlight()) {
      flight = booking.flights.getLast();
    } else if (here.place == Place.HISTORY) {
      List<FlightDraft> flights = booking.history.getLast().action().flights;
      flight = flights.isEmpty() ? null : flights.getLast();
    }
    if (flight == null) {
      here.keepIn(false);
      return;
    }
    if (!isFirst(tag, flight)) {
      here.keep();
      return;
    }
    switch (tag) {
      case Tags.RPI -> {
        flight.quantity = at.text(1);
        flight.status = at.text(2);
      }
      case Tags.APD -> flight.equipment = at.text(1);
      default -> flight.operating = at.text(1);
    }
    here.keepIfMore(tag == Tags.RPI ? 0x11 : 0x1, 0);
  }

  /**
   * What a flight states twice is typed once; a second segment is kept as text. An operating
   * carrier stands in the flight too.
   */
  private boolean isFirst(int tag, FlightDraft flight) {
    return switch (tag) {
      case Tags.RPI -> flight.quantity.isEmpty() && flight.status.isEmpty();
      case Tags.APD -> flight.equipment.isEmpty();
      default -> {
        String stated =
            flight.operating.isEmpty() ? flight.leg.operatingCarrier() : flight.operating;
        yield stated.isEmpty() || stated.equals(at.text(1));
      }
    };
  }

  private CheckInDraft checkIn() {
    FlightDraft flight = here.booking().flights.getLast();
    if (here.place == Place.FLIGHT || flight.checkIns.isEmpty()) {
      flight.checkIns = Few.with(flight.checkIns, new CheckInDraft());
    }
    return flight.checkIns.getLast();
  }

  void boardingNumber() {
    if (!here.inFlight()) {
      here.keepIn(false);
      return;
    }
    CheckInDraft checkIn = checkIn();
    checkIn.numbers = Few.with(checkIn.numbers, here.written());
    here.place = Place.CHECK_IN;
  }

  void seat() {
    if (here.place != Place.BOARDED) {
      here.keepIn(false);
      return;
    }
    CheckInDraft.Boarded boarded = checkIn().boarded.getLast();
    boolean first = boarded.seat.isEmpty();
    boarded.seat = first ? at.text(1) : boarded.seat;
    if (!first || !Shape.fits(at, 0x1, 0)) {
      boarded.rest = Few.with(boarded.rest, here.written());
    }
  }

  void bags() {
    CheckedBags bags = Parts.bags(at);
    if (here.place == Place.BOARDED) {
      CheckInDraft.Boarded boarded = checkIn().boarded.getLast();
      boarded.bags = Few.with(boarded.bags, bags);
    } else if (here.place == Place.HISTORY) {
      HistoryDraft.Action action = here.booking().history.getLast().action();
      action.bags = Few.with(action.bags, bags);
    } else {
      here.keepIn(false);
    }
  }

  /** A name in a check-in: somebody who is known already. */
  void checkedIn() {
    CheckInDraft checkIn = checkIn();
    checkIn.boarded = Few.with(checkIn.boarded, Parts.boarded(at));
    here.place = Place.BOARDED;
    here.keepIfMore(0x31, 0);
  }
}
