package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.Personal;
import org.commonground.edifact.travel.FlightLeg;

/**
 * A flight of a booking (TVL and what follows it).
 *
 * @param flight the flight
 * @param bookingClass the code of the class; may be empty
 * @param quantity how many seats as written; may be empty
 * @param status the code of the status, such as {@code HK}; may be empty
 * @param equipment the type of aircraft; may be empty
 * @param locators the booking in the systems of other carriers
 * @param checkIns check-ins
 * @param remarks services, texts and what else is said of the flight
 */
@Personal
public record FlightSegment(
    FlightLeg flight,
    String bookingClass,
    String quantity,
    String status,
    String equipment,
    List<RecordLocator> locators,
    List<CheckIn> checkIns,
    Remarks remarks) {

  /** Copies the lists. */
  public FlightSegment {
    locators = List.copyOf(locators);
    checkIns = List.copyOf(checkIns);
  }

  @Override
  public String toString() {
    return "FlightSegment[" + flight.carrier() + flight.number() + "]";
  }
}
