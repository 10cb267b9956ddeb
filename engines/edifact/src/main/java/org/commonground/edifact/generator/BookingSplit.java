package org.commonground.edifact.generator;

import java.util.ArrayList;
import java.util.List;

/** A booking of which some went their own way: two bookings that refer to one another. */
final class BookingSplit {
  private BookingSplit() {}

  /** Whether two adults or more are in it, the first of whom keeps children and infants. */
  static boolean canSplit(Booking booking) {
    return booking.members().stream().filter(it -> it.age() == People.Age.ADULT).count() > 1;
  }

  /** The rest under the old locator, and the second adult under a new one. */
  static List<Booking> of(Booking booking) {
    List<Member> staying = new ArrayList<>(booking.members());
    Member leaving = staying.remove(1);
    // The same letters turned round: no other booking has them but by a rare chance.
    String locator = new StringBuilder(booking.locator()).reverse().toString();
    return List.of(
        booking.split(booking.locator(), List.copyOf(staying), locator),
        booking.split(locator, List.of(leaving), booking.locator()));
  }
}
