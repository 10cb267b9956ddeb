package org.commonground.edifact.govreq;

import java.util.List;
import org.commonground.edifact.Personal;
import org.commonground.edifact.pnrgov.RecordLocator;
import org.commonground.edifact.travel.FlightLeg;
import org.commonground.edifact.travel.PersonName;

/** What a request is for. Several together narrow it, as far as the message tells. */
public sealed interface Wanted {

  /**
   * Bookings of a flight (TVL).
   *
   * @param flight the flight; it keeps the segment as text where that says more
   */
  record OfFlight(FlightLeg flight) implements Wanted {}

  /**
   * Bookings with locators (RCI).
   *
   * @param locators one or more locators
   * @param written the segment in normal form where it holds more than these; else empty
   */
  @Personal
  record WithLocators(List<RecordLocator> locators, String written) implements Wanted {

    /** Copies the list. */
    public WithLocators {
      locators = List.copyOf(locators);
    }

    @Override
    public String toString() {
      return "WithLocators[" + locators.size() + "]";
    }
  }

  /**
   * Bookings of travellers (TIF).
   *
   * @param names one or more names of one surname
   * @param written the segment in normal form where it holds more than these; else empty
   */
  @Personal
  record OfTravellers(List<PersonName> names, String written) implements Wanted {

    /** Copies the list. */
    public OfTravellers {
      names = List.copyOf(names);
    }

    @Override
    public String toString() {
      return "OfTravellers[" + names.size() + "]";
    }
  }
}
