package org.commonground.edifact.generator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Makes flights with their load: each from the seed and its index alone. */
final class World {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
  private static final int FLIGHTS_A_DAY = 40;
  private final long seed;

  World(long seed) {
    this.seed = seed;
  }

  FlightLoad load(int index) {
    Dice dice = Dice.of(seed, index);
    Carrier carrier = dice.pick(Carrier.ALL);
    Airport away = otherThan(carrier.hub(), dice);
    boolean outward = dice.percent(50);
    LocalDate day = FIRST_DAY.plusDays(index / FLIGHTS_A_DAY);
    LocalDateTime departs = day.atTime(dice.between(5, 22), 5 * dice.below(12));
    Flight flight =
        Flight.of(
            carrier,
            Integer.toString(dice.between(10, 1999)),
            outward ? carrier.hub() : away,
            outward ? away : carrier.hub(),
            departs);
    var people = new People(dice, day);
    List<Booking> bookings = new Bookings(dice, flight, people).all(seats(dice));
    List<Person> crew = strangers(people, carrier.hub(), dice.between(4, 12));
    List<Person> onward = strangers(people, flight.to(), dice.percent(20) ? dice.below(5) : 0);
    return new FlightLoad(index, flight, bookings, crew, onward);
  }

  static Airport otherThan(Airport here, Dice dice) {
    while (true) {
      Airport airport = dice.pick(Airport.ALL);
      if (!airport.equals(here)) {
        return airport;
      }
    }
  }

  private static int seats(Dice dice) {
    return dice.percent(10) ? dice.between(1, 12) : dice.between(40, 240);
  }

  private static List<Person> strangers(People people, Airport home, int count) {
    List<Person> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(people.member(people.family(home.country()), People.Age.ADULT));
    }
    return List.copyOf(all);
  }
}
