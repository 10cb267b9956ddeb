package org.commonground.edifact.generator;

import java.util.List;
import org.commonground.edifact.Personal;

/**
 * What a generated message states: what a reader that loses nothing has to find in it.
 *
 * @param file the name of the file that the message is in
 * @param type {@code PAXLST} or {@code PNRGOV}
 * @param version the version that UNH states, such as {@code 05B} or {@code 16.1}
 * @param function what the message is for: the codes of BGM or of MSG, joined by a colon
 * @param part the part of a message in several, such as {@code 02:F}; empty for a message in one
 * @param flight the flight that it is about
 * @param pnrs how many bookings it tells of; 0 in a passenger list
 * @param travellers everybody that the message names, in the order stated
 * @param sensitive what must be purged on receipt, in order: codes of special services, and words
 *     of free texts
 * @param faults the deliberate faults; empty for most
 */
@Personal
public record MessageTruth(
    String file,
    String type,
    String version,
    String function,
    String part,
    StatedFlight flight,
    int pnrs,
    List<StatedTraveller> travellers,
    List<String> sensitive,
    List<Note> faults) {

  /**
   * The flight of a message.
   *
   * @param carrier two characters
   * @param number the number without the carrier
   * @param from the airport of departure
   * @param to the airport of arrival
   * @param departs local time, such as {@code 2026-01-05T10:15}
   * @param arrives local time
   */
  public record StatedFlight(
      String carrier, String number, String from, String to, String departs, String arrives) {}

  /**
   * A fault that was put into the message.
   *
   * @param kind the kind
   * @param detail where, without data about persons
   */
  public record Note(Fault kind, String detail) {}

  /** Copies the lists. */
  public MessageTruth {
    travellers = List.copyOf(travellers);
    sensitive = List.copyOf(sensitive);
    faults = List.copyOf(faults);
  }

  /**
   * Whether the message has a fault of a kind.
   *
   * @param kind the kind
   * @return true when it was put in
   */
  public boolean has(Fault kind) {
    for (Note note : faults) {
      if (note.kind == kind) {
        return true;
      }
    }
    return false;
  }

  /**
   * The truth as one line of JSON.
   *
   * @return the line, without its end
   */
  public String json() {
    return new TruthLine().write(this);
  }

  @Override
  public String toString() {
    return "MessageTruth[" + file + "]";
  }
}
