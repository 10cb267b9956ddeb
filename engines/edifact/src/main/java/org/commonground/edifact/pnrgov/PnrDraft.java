package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.pnrgov.Pnr.Status;
import org.commonground.edifact.travel.Moment;

/** A booking while it is read. Its fields change; it is done when the next one starts. */
final class PnrDraft {
  final int segment;
  final RemarksDraft remarks = new RemarksDraft();

  /** Whether the message ended before the booking did, for all that is known. */
  boolean mayBeCut;

  List<RecordLocator> locators = List.of();
  List<Moment> dates = List.of();
  List<Originator> originators = List.of();
  List<PostalAddress> addresses = List.of();
  List<String> longTexts = List.of();
  List<PassengerDraft> passengers = List.of();
  List<FlightDraft> flights = List.of();
  List<Split> splits = List.of();
  List<OtherProduct> products = List.of();
  List<HistoryDraft> history = List.of();

  PnrDraft(int segment) {
    this.segment = segment;
  }

  /**
   * Nobody and no flight is left of a booking that was cancelled; but of one that was cut off,
   * nobody may have come yet.
   */
  private Status status() {
    return !mayBeCut
            && passengers.isEmpty()
            && flights.isEmpty()
            && remarks.isEmpty()
            && addresses.isEmpty()
        ? Status.CANCELLED
        : Status.CURRENT;
  }

  private void number() {
    for (int i = 0; i < passengers.size(); i++) {
      passengers.get(i).place = i + 1;
    }
  }

  Pnr done(int number, int travellersBefore) {
    String locator = locators.isEmpty() ? "" : locators.getFirst().locator();
    List<Passenger> people = List.of();
    number();
    for (PassengerDraft passenger : passengers) {
      int holder = passenger.holder == null ? 0 : passenger.holder.place;
      int infantOf = holder == 0 ? 0 : travellersBefore + holder;
      Passenger person = passenger.done(travellersBefore + people.size() + 1, infantOf, locator);
      people = Few.with(people, person);
    }
    List<FlightSegment> journey = List.of();
    for (FlightDraft flight : flights) {
      journey = Few.with(journey, flight.done());
    }
    List<HistoryEntry> past = List.of();
    for (HistoryDraft entry : history) {
      past = Few.with(past, entry.done());
    }
    return new Pnr(
        number,
        status(),
        locators,
        new BookingDetails(dates, originators, addresses, longTexts),
        people,
        journey,
        splits,
        products,
        past,
        remarks.done());
  }
}
