package org.commonground.edifact.pnrgov;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonground.edifact.travel.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Finds whether somebody is among the passengers of a booking already. Two are one when their
 * references are the same; where one of them has no reference, when their names are: father and son
 * have one name and two references. For one booking; its fields change.
 */
final class KnownPassengers {
  private final Map<String, Known> byReference = new HashMap<>();
  private final Map<String, Known> byName = new HashMap<>();
  private final Map<String, Known> withoutReference = new HashMap<>();
  private int count;

  /** A passenger with the place in the booking. */
  private record Known(int place, PassengerDraft passenger) {}

  KnownPassengers(List<PassengerDraft> passengers) {
    passengers.forEach(this::add);
  }

  void add(PassengerDraft passenger) {
    var known = new Known(count++, passenger);
    if (!passenger.reference.isEmpty()) {
      byReference.putIfAbsent(passenger.reference, known);
    }
    if (!passenger.name.isEmpty()) {
      String name = key(passenger.name);
      byName.putIfAbsent(name, known);
      if (passenger.reference.isEmpty()) {
        withoutReference.putIfAbsent(name, known);
      }
    }
  }

  /** The first passenger who is the same; null when there is none. */
  @Nullable PassengerDraft same(PassengerDraft other) {
    Map<String, Known> namesakes = other.reference.isEmpty() ? byName : withoutReference;
    Known one = other.name.isEmpty() ? null : namesakes.get(key(other.name));
    Known two = byReference.get(other.reference);
    if (one == null || two == null) {
      Known only = one == null ? two : one;
      return only == null ? null : only.passenger;
    }
    return one.place < two.place ? one.passenger : two.passenger;
  }

  /** A text and no name: maps stay fast with whatever texts somebody thinks up. */
  private static String key(PersonName name) {
    return name.surname().length() + "\n" + name.surname() + name.given() + "\n" + name.title();
  }
}
