package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.Personal;

/**
 * Bags that a traveller has checked in (TBD).
 *
 * @param count how many as written; may be empty
 * @param weight the weight as written; may be empty
 * @param unit the code of its unit; may be empty
 * @param tags the first tag of each row, with the carrier in front
 * @param written the segment in normal form where it holds more than these; else empty
 */
@Personal
public record CheckedBags(
    String count, String weight, String unit, List<String> tags, String written) {

  /** Copies the list. */
  public CheckedBags {
    tags = List.copyOf(tags);
  }

  @Override
  public String toString() {
    return "CheckedBags[…]";
  }
}
