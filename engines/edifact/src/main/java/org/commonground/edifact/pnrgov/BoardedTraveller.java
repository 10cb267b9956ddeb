package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.Personal;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.PersonName;

/**
 * Somebody who has checked in for a flight (group 7). This is a state of a traveller of the
 * booking, not one more traveller.
 *
 * @param name the name as the check-in states it
 * @param type the code of the kind of traveller as written; may be empty
 * @param reference the traveller's reference; may be empty
 * @param seat the seat; may be empty
 * @param bags checked bags in the order stated
 * @param rest what no typed component holds
 */
@Personal
public record BoardedTraveller(
    PersonName name,
    String type,
    String reference,
    String seat,
    List<CheckedBags> bags,
    Kept rest) {

  /** Copies the list. */
  public BoardedTraveller {
    bags = List.copyOf(bags);
  }

  @Override
  public String toString() {
    return "BoardedTraveller[" + reference + "]";
  }
}
