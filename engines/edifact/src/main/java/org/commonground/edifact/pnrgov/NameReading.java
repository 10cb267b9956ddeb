package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.SegmentMemory;
import org.commonground.edifact.pnrgov.Parts.Stated;
import org.commonground.edifact.pnrgov.Passenger.NamedBy;
import org.commonground.edifact.travel.TravellerKind;

/**
 * Reads names and what stands under them: groups 2 to 4.
 *
 * <p>Hot path: every traveller passes here. Measured by {@code PnrgovBenchmark}; {@code
 * PlainPnrgov} in the tests is the readable twin.
 */
final class NameReading {
  /** However many components there are, the last typed part holds them. */
  private static final int ALL = Integer.MAX_VALUE;

  private final Position here;
  private final SegmentCursor at;
  private final SegmentMemory<Stated<MonetaryAmount>> amounts;
  private final SegmentMemory<Stated<Tax>> taxes;
  private final SegmentMemory<Stated<Payment>> payments;

  NameReading(Position here) {
    this.here = here;
    this.at = here.at;
    this.amounts = new SegmentMemory<>(at, Parts::amounts);
    this.taxes = new SegmentMemory<>(at, Parts::taxes);
    this.payments = new SegmentMemory<>(at, Parts::payments);
  }

  void name() {
    PnrDraft booking = here.booking();
    here.oddUnless(here.place == Place.BOOKING || here.place == Place.NAME || here.isTicket());
    int last = Math.max(2, Shape.lastFilled(at));
    boolean isTyped = at.isEmpty(1, 2) || at.text(1, 2).equals("G");
    for (int element = 2; element <= last; element++) {
      // Behind the first, an element without a given name names nobody.
      if (element == 2 || !at.isEmpty(element, 1)) {
        booking.passengers = Few.with(booking.passengers, passenger(element));
      } else {
        isTyped = isTyped && Shape.lastFilled(at, element) == 0;
      }
    }
    here.place = Place.NAME;
    if (!isTyped || !Shape.fits(at, 0x42, 4)) {
      here.keep();
    }
  }

  private PassengerDraft passenger(int element) {
    String type = at.text(element, 2);
    boolean group = at.text(1, 2).equals("G") || type.equals("G");
    TravellerKind kind = group ? TravellerKind.GROUP : kind(type);
    switch (type) {
      case "", "A", "ADT", "C", "CHD", "CNN", "IN", "INF", "INS", "I", "G", "M", "F" -> {}
      default ->
          here.warn("unknown-code", "expected A, C or IN as type of traveller, found another");
    }
    if (at.isEmpty(1, 1)) {
      here.warn("missing-name", "expected a surname in TIF, found none");
    }
    var passenger =
        new PassengerDraft(Parts.name(at, element), kind, at.text(element, 3), type, NamedBy.NAME);
    passenger.accompanied = at.text(element, 4);
    return passenger;
  }

  /** What the code of a type of traveller says; a passenger where it is not known. */
  static TravellerKind kind(String type) {
    return switch (type) {
      case "C", "CHD", "CNN" -> TravellerKind.CHILD;
      case "IN", "INF", "I" -> TravellerKind.INFANT;
      default -> TravellerKind.PASSENGER;
    };
  }

  void ofName(int tag) {
    PnrDraft booking = here.booking();
    if (here.place != Place.NAME && !here.isTicket()) {
      here.keepIn(false);
      return;
    }
    PassengerDraft passenger = booking.passengers.getLast();
    int last = Shape.lastFilled(at);
    for (int element = 1; element <= last; element++) {
      if (tag == Tags.FTI) {
        passenger.flyers = Few.with(passenger.flyers, Parts.frequentFlyer(at, element));
      } else {
        passenger.references = Few.with(passenger.references, Parts.reference(at, element));
      }
    }
    here.keepIfMore(0, tag == Tags.FTI ? ALL : 3);
  }

  void ticket() {
    PnrDraft booking = here.booking();
    if (here.place != Place.NAME && !here.isTicket()) {
      here.keepIn(false);
      return;
    }
    PassengerDraft passenger = booking.passengers.getLast();
    passenger.tickets =
        Few.with(passenger.tickets, new TicketDraft(at.text(1, 1), at.text(1, 2), at.text(1, 3)));
    here.place = Place.TICKET;
    if (!Shape.fits(at, 0x3, 0)) {
      TicketDraft ticket = passenger.tickets.getLast();
      ticket.rest = Few.with(ticket.rest, here.written());
    }
  }

  void ofTicket(int tag) {
    PnrDraft booking = here.booking();
    if (!here.isTicket()) {
      here.keepIn(false);
      return;
    }
    TicketDraft ticket = booking.passengers.getLast().tickets.getLast();
    switch (tag) {
      case Tags.MON -> ticket.amounts = with(ticket.amounts, amounts.get());
      case Tags.TXD -> ticket.taxes = with(ticket.taxes, taxes.get());
      default -> {
        ticket.payments = with(ticket.payments, payments.get());
        here.place = ticket.payments.isEmpty() ? here.place : Place.PAYMENT;
      }
    }
  }

  /** What is known and what a segment states, which is kept as text where it says more. */
  private <T> List<T> with(List<T> known, Stated<T> stated) {
    if (!stated.isAll()) {
      here.keep();
    }
    return Few.withAll(known, stated.things());
  }

  void pricing() {
    if (here.isTicket()) {
      TicketDraft ticket = here.booking().passengers.getLast().tickets.getLast();
      ticket.rest = Few.with(ticket.rest, here.written());
    } else {
      here.keepIn(false);
    }
  }
}
