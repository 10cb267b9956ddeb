package org.commonground.edifact.travel;

import org.commonground.edifact.Personal;

/**
 * A reference to a traveller, a booking or a message.
 *
 * @param qualifier the code of what is referred to, such as {@code AVF} record locator, {@code ABO}
 *     the carrier's unique passenger reference, {@code SEA} seat; may be unknown
 * @param number the reference as written; may be empty
 * @param rest further components as written, joined by colons; usually empty
 */
@Personal
public record Reference(String qualifier, String number, String rest) {

  /**
   * A reference without further components.
   *
   * @param qualifier the code of what is referred to
   * @param number the reference
   */
  public Reference(String qualifier, String number) {
    this(qualifier, number, "");
  }

  @Override
  public String toString() {
    return "Reference[" + qualifier + "]";
  }
}
