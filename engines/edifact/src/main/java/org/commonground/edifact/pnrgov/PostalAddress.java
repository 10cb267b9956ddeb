package org.commonground.edifact.pnrgov;

import org.commonground.edifact.Personal;
import org.commonground.edifact.travel.Address;

/**
 * An address of a traveller, a payer or a booking (ADD).
 *
 * @param type the code of what it is, such as {@code 700} contact; may be empty
 * @param address the address
 * @param regionName the name of the region where it is stated beside its code; may be empty
 * @param contact a telephone number or another text behind the address; may be empty
 */
@Personal
public record PostalAddress(String type, Address address, String regionName, String contact) {
  @Override
  public String toString() {
    return "PostalAddress[" + type + "]";
  }
}
