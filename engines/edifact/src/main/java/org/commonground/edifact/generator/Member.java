package org.commonground.edifact.generator;

import java.util.List;
import org.commonground.edifact.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a booking.
 *
 * @param person who
 * @param age what fare and seat follow from it
 * @param reference the number within the booking, from 1
 * @param parent the reference of the adult who holds an infant; 0 for everybody else
 * @param seat the seat on the flight; empty for infants and before check-in
 * @param stating how the booking tells of the person
 * @param ticket the ticket's number
 * @param bags checked bags
 * @param services codes of special services
 * @param frequentFlyer the number of an account, or null
 */
@Personal
record Member(
    Person person,
    People.Age age,
    int reference,
    int parent,
    String seat,
    Stating stating,
    String ticket,
    int bags,
    List<String> services,
    @Nullable String frequentFlyer) {

  /** How a booking tells of a person. */
  enum Stating {
    /** By name alone. */
    NAME_ONLY,
    /** By name, and the document under the name. */
    DOCUMENT,
    /** By name, and the document elsewhere with a reference to the name. */
    DOCUMENT_ELSEWHERE,
    /** An infant by name, and its document under the parent's name. */
    DOCUMENT_UNDER_PARENT,
    /** An infant that has no name segment: special services under the parent's name alone. */
    UNDER_PARENT_ONLY
  }

  boolean hasOwnName() {
    return stating != Stating.UNDER_PARENT_ONLY;
  }

  boolean statesDocument() {
    return stating != Stating.NAME_ONLY;
  }

  @Override
  public String toString() {
    return "Member[" + reference + "]";
  }
}
