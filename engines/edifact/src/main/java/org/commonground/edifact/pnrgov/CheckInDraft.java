package org.commonground.edifact.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.Moment;
import org.commonground.edifact.travel.PersonName;

/** A check-in while it is read. Its fields change; it lives as long as its booking is read. */
final class CheckInDraft {
  List<Moment> times = List.of();
  List<Originator> originators = List.of();
  List<String> numbers = List.of();
  List<Boarded> boarded = List.of();

  /** A traveller of the check-in. */
  static final class Boarded {
    final int segment;
    final PersonName name;
    final String type;
    final String reference;
    String seat = "";
    List<CheckedBags> bags = List.of();
    List<String> rest = List.of();

    Boarded(int segment, PersonName name, String type, String reference) {
      this.segment = segment;
      this.name = name;
      this.type = type;
      this.reference = reference;
    }
  }

  CheckIn done() {
    List<BoardedTraveller> travellers = new ArrayList<>(boarded.size());
    for (Boarded one : boarded) {
      travellers.add(
          new BoardedTraveller(
              one.name,
              one.type,
              one.reference,
              one.seat,
              one.bags,
              one.rest.isEmpty() ? Kept.NOTHING : new Kept(one.rest)));
    }
    return new CheckIn(times, originators, numbers, travellers);
  }
}
