package org.commonground.edifact.generator;

import java.time.LocalDate;
import org.commonground.edifact.Personal;
import org.commonground.edifact.travel.CheckDigit;

/**
 * An invented travel document.
 *
 * @param type {@code P} passport or {@code I} identity card
 * @param number letters and digits, at most nine
 * @param issuer the issuing state, three letters
 * @param expires the last day on which it is valid
 */
@Personal
record Passport(String type, String number, String issuer, LocalDate expires) {

  /**
   * The lower line of the machine-readable zone of a passport: number, nationality, birth, sex,
   * expiry and their check digits, 44 characters.
   */
  String lowerLine(Person person) {
    String filled = number + "<".repeat(9 - number.length());
    String born = Stamps.yearFirst(person.born());
    String ends = Stamps.yearFirst(expires);
    String optional = "<".repeat(14);
    String first = filled + CheckDigit.of(filled);
    String second = born + CheckDigit.of(born);
    String third = ends + CheckDigit.of(ends) + optional + "<";
    return first
        + state(person.nationality())
        + second
        + person.sex()
        + third
        + CheckDigit.of(first + second + third);
  }

  /** The upper line: type, issuer and name, 44 characters, what is too long cut off. */
  String upperLine(Person person) {
    String name = zone(person.surname().latin());
    if (!person.given().latin().isEmpty()) {
      name += "<<" + zone(person.given().latin());
    }
    String line = type + "<" + state(issuer) + name + "<".repeat(44);
    return line.substring(0, 44);
  }

  /** Germany alone has one letter in the zone. */
  private static String state(String code) {
    return code.equals("DEU") ? "D<<" : code;
  }

  private static String zone(String latin) {
    return latin.replace("'", "").replace('-', '<').replace(' ', '<');
  }

  @Override
  public String toString() {
    return "Passport[" + type + "]";
  }
}
