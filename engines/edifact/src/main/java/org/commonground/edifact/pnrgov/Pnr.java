package org.commonground.edifact.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.Personal;
import org.commonground.edifact.travel.Traveller;

/**
 * A booking: passenger name record.
 *
 * @param number its number in the message, from 1
 * @param status whether it still holds
 * @param locators its locators, the pushing carrier's first
 * @param details when and by whom it was made
 * @param passengers everybody in it, in the order stated; seats of a group without names too
 * @param flights its flights in the order stated
 * @param splits the bookings that it was split from or that were split from it
 * @param otherProducts hotels, cars and the like
 * @param history what was done to it before; apart from its present state
 * @param remarks services, texts and what else is said of the whole booking
 */
@Personal
public record Pnr(
    int number,
    Status status,
    List<RecordLocator> locators,
    BookingDetails details,
    List<Passenger> passengers,
    List<FlightSegment> flights,
    List<Split> splits,
    List<OtherProduct> otherProducts,
    List<HistoryEntry> history,
    Remarks remarks) {

  /** Whether a booking holds. */
  public enum Status {
    /** It holds. */
    CURRENT,
    /**
     * It was cancelled: nothing but its locator is left. Never said of the last booking of a
     * message that ends without UNT.
     */
    CANCELLED
  }

  /** Copies the lists. */
  public Pnr {
    locators = List.copyOf(locators);
    passengers = List.copyOf(passengers);
    flights = List.copyOf(flights);
    splits = List.copyOf(splits);
    otherProducts = List.copyOf(otherProducts);
    history = List.copyOf(history);
  }

  /**
   * The locator of the carrier that pushed it.
   *
   * @return the first locator; empty when there is none
   */
  public String recordLocator() {
    return locators.isEmpty() ? "" : locators.getFirst().locator();
  }

  /**
   * Everybody in the booking.
   *
   * @return travellers in the order stated
   */
  public List<Traveller> travellers() {
    List<Traveller> all = new ArrayList<>(passengers.size());
    for (Passenger passenger : passengers) {
      all.add(passenger.traveller());
    }
    return all;
  }

  @Override
  public String toString() {
    return "Pnr[" + number + "]";
  }
}
