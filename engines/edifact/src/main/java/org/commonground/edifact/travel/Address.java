package org.commonground.edifact.travel;

import org.commonground.edifact.Personal;

/**
 * A postal address as written. Each part may be empty.
 *
 * @param street street and number
 * @param city city
 * @param region the code or name of a region
 * @param postcode the postal code
 * @param country the code of a country
 */
@Personal
public record Address(String street, String city, String region, String postcode, String country) {
  @Override
  public String toString() {
    return "Address[…]";
  }
}
