package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.Personal;

/**
 * That a booking was split from another, or another from it (group 8).
 *
 * @param travellers how many travellers it concerns, as written; may be empty
 * @param locators the other bookings
 */
@Personal
public record Split(String travellers, List<RecordLocator> locators) {

  /** Copies the list. */
  public Split {
    locators = List.copyOf(locators);
  }

  @Override
  public String toString() {
    return "Split[" + travellers + "]";
  }
}
