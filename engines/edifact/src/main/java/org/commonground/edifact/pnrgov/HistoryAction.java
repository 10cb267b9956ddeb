package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.Personal;
import org.commonground.edifact.travel.PersonName;

/**
 * One change of a booking (groups 11 and 12).
 *
 * @param code the code of the change: {@code A} added, {@code X} cancelled; may be empty
 * @param names names that were added or cancelled
 * @param bags bags
 * @param flights flights
 * @param remarks services, texts and what no typed component holds
 */
@Personal
public record HistoryAction(
    String code,
    List<PersonName> names,
    List<CheckedBags> bags,
    List<FlightSegment> flights,
    Remarks remarks) {

  /** Copies the lists. */
  public HistoryAction {
    names = List.copyOf(names);
    bags = List.copyOf(bags);
    flights = List.copyOf(flights);
  }

  @Override
  public String toString() {
    return "HistoryAction[" + code + "]";
  }
}
