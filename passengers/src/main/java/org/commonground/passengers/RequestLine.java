package org.commonground.passengers;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.Personal;
import org.commonground.edifact.govreq.BookingRequest;
import org.commonground.edifact.govreq.Wanted;
import org.commonground.edifact.govreq.Wanted.OfFlight;
import org.commonground.edifact.govreq.Wanted.OfTravellers;
import org.commonground.edifact.govreq.Wanted.WithLocators;
import org.commonground.edifact.pnrgov.Originator;
import org.commonground.edifact.travel.FlightLeg;
import org.commonground.edifact.travel.Stop;

/**
 * What a state asks for (GOVREQ), as a part of the line that {@code parse} prints.
 *
 * @param function the code of the function as written
 * @param by the codes of who asks
 * @param flights flights whose bookings are asked for
 * @param locators locators of bookings
 * @param travellers people whose bookings are asked for
 */
@Personal
record RequestLine(
    String function,
    List<String> by,
    List<FlightLine> flights,
    List<String> locators,
    List<NameLine> travellers) {

  /** A flight; {@code departs} is ISO 8601, or as written where it is no time. */
  record FlightLine(String carrier, String number, String from, String to, String departs) {
    static FlightLine of(FlightLeg flight) {
      Stop from = flight.stops().getFirst();
      String written = from.times().isEmpty() ? "" : from.times().getFirst().written();
      return new FlightLine(
          flight.carrier(),
          flight.number(),
          from.place().code(),
          flight.stops().getLast().place().code(),
          from.at() == null ? written : from.at().toString());
    }
  }

  /** A name. */
  @Personal
  record NameLine(String surname, String given) {
    @Override
    public String toString() {
      return "NameLine[…]";
    }
  }

  static RequestLine of(BookingRequest request) {
    List<FlightLine> flights = new ArrayList<>();
    List<String> locators = new ArrayList<>();
    List<NameLine> travellers = new ArrayList<>();
    for (Wanted wanted : request.wanted()) {
      switch (wanted) {
        case OfFlight(FlightLeg flight) -> flights.add(FlightLine.of(flight));
        case WithLocators with -> with.locators().forEach(it -> locators.add(it.locator()));
        case OfTravellers of ->
            of.names().forEach(it -> travellers.add(new NameLine(it.surname(), it.given())));
      }
    }
    List<String> by = request.originators().stream().map(Originator::system).toList();
    return new RequestLine(request.function(), by, flights, locators, travellers);
  }

  @Override
  public String toString() {
    return "RequestLine[" + flights.size() + " flights, " + locators.size() + " locators]";
  }
}
