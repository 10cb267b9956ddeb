package org.commonground.edifact.travel;

/** What a traveller is to the flight. */
public enum TravellerKind {
  /** A passenger of whom nothing more special is known. */
  PASSENGER,
  /** A passenger who is a child and has a seat. */
  CHILD,
  /** A passenger without a seat who travels with an adult. */
  INFANT,
  /** A member of the crew. */
  CREW,
  /** A passenger in transit (DDU in code list 3035): stays on board or airside and travels on. */
  TRANSIT_PASSENGER,
  /** A member of the crew in transit (DDT in code list 3035). */
  TRANSIT_CREW,
  /** Seats that were booked for a group whose members are not named yet. */
  GROUP,
  /** Somebody of whom a close-out states references and no name. */
  REFERENCE_ONLY,
  /** A person whose role is stated with a code that is not known. */
  OTHER
}
