package org.commonground.edifact.generator;

import java.time.LocalDate;
import org.commonground.edifact.Personal;

/**
 * An invented person.
 *
 * @param surname the surname; the only name of somebody who has one
 * @param given the given names; empty parts when there is none
 * @param familyFirst whether the surname stands first in the original script
 * @param sex {@code M} or {@code F}
 * @param born the day of birth
 * @param nationality three letters
 * @param passport the document
 */
@Personal
record Person(
    Culture.Part surname,
    Culture.Part given,
    boolean familyFirst,
    String sex,
    LocalDate born,
    String nationality,
    Passport passport) {

  /** The whole name in its original script. */
  String original() {
    if (given.original().isEmpty()) {
      return surname.original();
    }
    return familyFirst
        ? surname.original() + " " + given.original()
        : given.original() + " " + surname.original();
  }

  @Override
  public String toString() {
    return "Person[" + nationality + "]";
  }
}
