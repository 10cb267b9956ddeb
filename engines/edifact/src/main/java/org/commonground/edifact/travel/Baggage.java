package org.commonground.edifact.travel;

import java.util.List;
import org.commonground.edifact.Personal;

/**
 * Checked bags.
 *
 * @param count how many, or -1 when that is not stated
 * @param weight the weight as written, with its unit in front where one is stated ({@code KGM 23});
 *     may be empty
 * @param tags the numbers of the bags' tags as written
 */
@Personal
public record Baggage(int count, String weight, List<String> tags) {

  /** Nothing is stated. */
  public static final Baggage NOT_STATED = new Baggage(-1, "", List.of());

  /** Copies the list. */
  public Baggage {
    tags = List.copyOf(tags);
  }

  @Override
  public String toString() {
    return "Baggage[…]";
  }
}
