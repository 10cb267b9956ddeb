package org.commonground.edifact.pnrgov;

import org.commonground.edifact.Personal;
import org.commonground.edifact.travel.FlightLeg;
import org.commonground.edifact.travel.Kept;
import org.jspecify.annotations.Nullable;

/**
 * Something booked that is no flight: a hotel, a car, a train (group 9).
 *
 * @param service the code of the kind of service (MSG); may be empty
 * @param product places and times as the travel segment states them, or null when there is none
 * @param rest what no typed component holds
 */
@Personal
public record OtherProduct(String service, @Nullable FlightLeg product, Kept rest) {
  @Override
  public String toString() {
    return "OtherProduct[" + service + "]";
  }
}
