package org.commonground.edifact.pnrgov;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonground.edifact.pnrgov.Passenger.NamedBy;
import org.commonground.edifact.travel.TravellerKind;
import org.jspecify.annotations.Nullable;

/**
 * The passengers of one booking, found by what services say of them; always the first who fits
 * best. Of those with one surname the first {@value #MOST_NAMESAKES} are looked at, so that time
 * stays linear in a booking of any size.
 *
 * <p>Hot path: made once for each booking. A few passengers are looked through, which is all that
 * happens in real bookings; for more there are maps.
 */
final class BookedPassengers {
  private static final int FEW = 32;
  private static final int MOST_NAMESAKES = 1000;
  private static final int BEST = 2 * Names.SAME + 1;

  private final PnrDraft pnr;
  private @Nullable Maps maps;
  private int withoutDocumentFrom;
  private int unknownFrom;

  BookedPassengers(PnrDraft pnr) {
    this.pnr = pnr;
  }

  /** The first of each reference, and all of each surname. */
  private static final class Maps {
    final Map<String, PassengerDraft> byReference = new HashMap<>();
    final Map<String, List<PassengerDraft>> bySurname = new HashMap<>();
    final Map<String, List<PassengerDraft>> infants = new HashMap<>();

    void add(PassengerDraft passenger) {
      byReference.putIfAbsent(passenger.reference, passenger);
      String surname = Names.letters(passenger.name.surname());
      if (passenger.kind != TravellerKind.GROUP) {
        add(bySurname, surname, passenger);
      }
      if (passenger.kind == TravellerKind.INFANT) {
        add(infants, surname, passenger);
      }
    }

    private static void add(
        Map<String, List<PassengerDraft>> map, String surname, PassengerDraft passenger) {
      List<PassengerDraft> namesakes = map.computeIfAbsent(surname, any -> new ArrayList<>(1));
      if (namesakes.size() < MOST_NAMESAKES) {
        namesakes.add(passenger);
      }
    }
  }

  void add(PassengerDraft passenger) {
    pnr.passengers = Few.with(pnr.passengers, passenger);
    if (maps != null) {
      maps.add(passenger);
    }
  }

  private @Nullable Maps maps() {
    if (maps == null && pnr.passengers.size() > FEW) {
      maps = new Maps();
      pnr.passengers.forEach(maps::add);
    }
    return maps;
  }

  @Nullable PassengerDraft byReference(String reference) {
    if (reference.isEmpty()) {
      return null;
    }
    Maps many = maps();
    if (many != null) {
      return many.byReference.get(reference);
    }
    for (PassengerDraft passenger : pnr.passengers) {
      if (passenger.reference.equals(reference)) {
        return passenger;
      }
    }
    return null;
  }

  /**
   * Somebody of this name, groups aside; null for no surname.
   *
   * @param born tells father and son of one name apart; null when not known
   */
  @Nullable PassengerDraft byName(String surname, List<String> given, @Nullable LocalDate born) {
    if (surname.isEmpty()) {
      return null;
    }
    Maps many = maps();
    return likest(
        many == null ? pnr.passengers : namesakes(many.bySurname, surname), surname, given, born);
  }

  @Nullable PassengerDraft infantNamed(String surname, List<String> given) {
    Maps many = maps();
    List<PassengerDraft> infants = many == null ? infants() : namesakes(many.infants, surname);
    return likest(infants, surname, given, null);
  }

  private List<PassengerDraft> infants() {
    List<PassengerDraft> infants = List.of();
    for (PassengerDraft passenger : pnr.passengers) {
      if (passenger.kind == TravellerKind.INFANT) {
        infants = Few.with(infants, passenger);
      }
    }
    return infants;
  }

  /** The first whose name is the same, else the first whose name is shortened: Ann before Anna. */
  private static @Nullable PassengerDraft likest(
      List<PassengerDraft> passengers,
      String surname,
      List<String> given,
      @Nullable LocalDate born) {
    PassengerDraft likest = null;
    int most = 0;
    for (PassengerDraft passenger : passengers) {
      int likeness =
          passenger.kind == TravellerKind.GROUP
              ? Names.DIFFERENT
              : Names.likeness(passenger.name, surname, given);
      if (likeness > Names.DIFFERENT) {
        int fit = 2 * likeness + (mayBeBorn(passenger, born) ? 1 : 0);
        likest = fit > most ? passenger : likest;
        most = Math.max(most, fit);
      }
      if (most == BEST) {
        break;
      }
    }
    return likest;
  }

  private static boolean mayBeBorn(PassengerDraft passenger, @Nullable LocalDate born) {
    LocalDate known = passenger.born == null ? null : passenger.born.date();
    return known == null || born == null || known.equals(born);
  }

  private static List<PassengerDraft> namesakes(
      Map<String, List<PassengerDraft>> map, String surname) {
    return map.getOrDefault(Names.letters(surname), List.of());
  }

  /** Whoever has a document keeps it, so that nobody is looked at again. */
  @Nullable PassengerDraft infantWithoutDocument() {
    for (; withoutDocumentFrom < pnr.passengers.size(); withoutDocumentFrom++) {
      PassengerDraft passenger = pnr.passengers.get(withoutDocumentFrom);
      if (passenger.kind == TravellerKind.INFANT && passenger.documents.isEmpty()) {
        return passenger;
      }
    }
    return null;
  }

  /** An infant with a name of its own that no service has told of: spelled in another way there. */
  @Nullable PassengerDraft unknownInfant() {
    for (; unknownFrom < pnr.passengers.size(); unknownFrom++) {
      PassengerDraft passenger = pnr.passengers.get(unknownFrom);
      if (passenger.kind == TravellerKind.INFANT
          && passenger.namedBy == NamedBy.NAME
          && !passenger.isKnownInfant) {
        return passenger;
      }
    }
    return null;
  }
}
