package org.commonground.edifact.pnrgov;

import org.commonground.edifact.Personal;

/**
 * Who made or sent something (ORG, ABI): a system and an agent.
 *
 * @param system the code of the carrier or system; may be empty
 * @param systemPlace where the system is; may be empty
 * @param agency the number of the agency (IATA); may be empty
 * @param office the agency's own code of the office; may be empty
 * @param place where the agent is; may be empty
 * @param country the country of the agent; may be empty
 * @param agent the code of the agent or sign; may be empty
 * @param written the segment in normal form where it holds more than these; else empty
 */
@Personal
public record Originator(
    String system,
    String systemPlace,
    String agency,
    String office,
    String place,
    String country,
    String agent,
    String written) {

  /** Whether nothing is stated, as in a booking that was cancelled. */
  boolean isEmpty() {
    return written.isEmpty()
        && system.isEmpty()
        && agency.isEmpty()
        && place.isEmpty()
        && agent.isEmpty();
  }

  @Override
  public String toString() {
    return "Originator[" + system + "]";
  }
}
