package org.commonground.edifact.generator;

import java.time.LocalDateTime;

/**
 * A flight of the world.
 *
 * @param carrier who flies it
 * @param number its number
 * @param from where it departs
 * @param to where it arrives
 * @param departs local time there
 * @param arrives local time there
 */
record Flight(
    Carrier carrier,
    String number,
    Airport from,
    Airport to,
    LocalDateTime departs,
    LocalDateTime arrives) {

  /** A flight that departs at a time and arrives when its distance says. */
  static Flight of(
      Carrier carrier, String number, Airport from, Airport to, LocalDateTime departs) {
    int minutes = from.minutesTo(to) + to.clockMinutes() - from.clockMinutes();
    return new Flight(carrier, number, from, to, departs, departs.plusMinutes(minutes));
  }
}
