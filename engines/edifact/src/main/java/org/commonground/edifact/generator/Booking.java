package org.commonground.edifact.generator;

import java.time.LocalDateTime;
import java.util.List;
import org.commonground.edifact.Personal;

/**
 * A booking (PNR).
 *
 * @param locator six letters and digits
 * @param created when it was made
 * @param agency the number of the agency that made it
 * @param groupName the name of a group whose other seats have no names yet; empty for most
 * @param members who travels, infants behind their parents
 * @param before flights before the one reported
 * @param after flights after the one reported
 * @param contact where to reach them
 * @param change what happened to it between the two pushes
 * @param otherLocator the booking that it was split from or that was split from it; empty for most
 */
@Personal
record Booking(
    String locator,
    LocalDateTime created,
    String agency,
    String groupName,
    List<Member> members,
    List<Flight> before,
    List<Flight> after,
    Contact contact,
    Change change,
    String otherLocator) {

  /** What happened to a booking between two pushes. */
  enum Change {
    NONE,
    CHANGED,
    CANCELLED,
    SPLIT
  }

  /** Where to reach the travellers. */
  @Personal
  record Contact(String street, String city, String country, String phone, String mail) {
    @Override
    public String toString() {
      return "Contact[…]";
    }
  }

  /** This booking with other people, under another locator or the same. */
  Booking split(String newLocator, List<Member> some, String other) {
    return new Booking(
        newLocator, created, agency, groupName, some, before, after, contact, change, other);
  }

  @Override
  public String toString() {
    return "Booking[" + locator + "]";
  }
}
