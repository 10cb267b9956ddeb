package org.commonground.edifact.travel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flight, or one leg of it.
 *
 * @param role what the flight is to the message
 * @param carrier the code of the carrier, two or three characters; may be empty
 * @param number the flight number without the carrier's code, with a suffix where there is one; may
 *     be empty
 * @param operatingCarrier the code of the carrier that flies it where it is stated apart; may be
 *     empty
 * @param stops the places in the order stated, with their times
 * @param rest what else is stated about the flight
 */
public record FlightLeg(
    Role role,
    String carrier,
    String number,
    String operatingCarrier,
    List<Stop> stops,
    Kept rest) {

  /** What a flight is to the message. */
  public enum Role {
    /** The flight that the message is about. */
    REPORTED,
    /** A flight over the territory without landing. */
    OVERFLIGHT,
    /** A flight of a traveller's itinerary before or behind the one reported. */
    ITINERARY,
    /** A role with a code that is not known. */
    OTHER
  }

  /** Copies the list. */
  public FlightLeg {
    stops = List.copyOf(stops);
  }

  /**
   * The first place that the flight departs from.
   *
   * @return the stop with function 125 or 188, else the first of several, else null
   */
  public @Nullable Stop departure() {
    Stop found = find("125");
    found = found == null ? find("188") : found;
    return found != null || stops.size() < 2 ? found : stops.getFirst();
  }

  /**
   * The place that the flight arrives at.
   *
   * @return the stop with function 87 or 172, else the last of several, else null
   */
  public @Nullable Stop arrival() {
    Stop found = find("87");
    found = found == null ? find("172") : found;
    return found != null || stops.size() < 2 ? found : stops.getLast();
  }

  private @Nullable Stop find(String function) {
    for (Stop stop : stops) {
      if (stop.place().function().equals(function)) {
        return stop;
      }
    }
    return null;
  }
}
