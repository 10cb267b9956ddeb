package org.commonground.edifact.generator;

import java.time.LocalDate;
import org.commonground.edifact.Personal;
import org.commonground.edifact.travel.TravellerKind;
import org.jspecify.annotations.Nullable;

/**
 * A traveller as one message states it, and the person behind. What is not stated is empty.
 *
 * @param kind what the traveller is to the message
 * @param surname the surname as written
 * @param given the given names as written, titles included
 * @param born the birth date such as {@code 1984-02-29}; the text as written when it is no date
 * @param sex {@code M} or {@code F}
 * @param nationality three letters
 * @param document the document stated, or null
 * @param locator the record locator
 * @param seat the seat on the flight of the message
 * @param behind the person, or null for the seats of a group
 */
@Personal
public record StatedTraveller(
    TravellerKind kind,
    String surname,
    String given,
    String born,
    String sex,
    String nationality,
    @Nullable Document document,
    String locator,
    String seat,
    @Nullable Behind behind) {

  /**
   * A document as stated.
   *
   * @param type the code of the type
   * @param number as written, with a check digit where one was sent
   * @param issuer the issuing state, three letters
   * @param expires such as {@code 2030-12-01}
   */
  @Personal
  public record Document(String type, String number, String issuer, String expires) {
    @Override
    public String toString() {
      return "Document[" + type + "]";
    }
  }

  /**
   * The person, whatever the message says.
   *
   * @param name the name in its original script
   * @param born the true day of birth
   * @param upperLine the upper line of the document's machine-readable zone
   * @param lowerLine the lower line, with right check digits
   */
  @Personal
  public record Behind(String name, LocalDate born, String upperLine, String lowerLine) {

    static Behind of(Person person) {
      return new Behind(
          person.original(),
          person.born(),
          person.passport().upperLine(person),
          person.passport().lowerLine(person));
    }

    @Override
    public String toString() {
      return "Behind[…]";
    }
  }

  @Override
  public String toString() {
    return "StatedTraveller[" + kind + "]";
  }
}
