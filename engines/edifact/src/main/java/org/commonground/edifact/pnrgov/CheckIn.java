package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.Personal;
import org.commonground.edifact.travel.Moment;

/**
 * A check-in for a flight (group 6).
 *
 * @param times when, in the order stated
 * @param originators who checked in
 * @param numbers sequence numbers of boarding, each in normal form (TRI)
 * @param travellers who was checked in
 */
@Personal
public record CheckIn(
    List<Moment> times,
    List<Originator> originators,
    List<String> numbers,
    List<BoardedTraveller> travellers) {

  /** Copies the lists. */
  public CheckIn {
    times = List.copyOf(times);
    originators = List.copyOf(originators);
    numbers = List.copyOf(numbers);
    travellers = List.copyOf(travellers);
  }

  @Override
  public String toString() {
    return "CheckIn[" + travellers.size() + "]";
  }
}
