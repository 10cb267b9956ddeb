package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.Personal;
import org.commonground.edifact.travel.Moment;

/**
 * When and by whom a booking was made, and how to reach those who travel.
 *
 * @param dates dates in the order stated: function {@code 700} of the booking, {@code 710} of
 *     tickets
 * @param originators who made it
 * @param addresses contact addresses
 * @param longTexts the booking as its system shows it (LTS); may be empty
 */
@Personal
public record BookingDetails(
    List<Moment> dates,
    List<Originator> originators,
    List<PostalAddress> addresses,
    List<String> longTexts) {

  /** Copies the lists. */
  public BookingDetails {
    dates = List.copyOf(dates);
    originators = List.copyOf(originators);
    addresses = List.copyOf(addresses);
    longTexts = List.copyOf(longTexts);
  }

  @Override
  public String toString() {
    return "BookingDetails[…]";
  }
}
