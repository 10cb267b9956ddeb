package org.commonground.edifact.generator;

import java.time.LocalDate;
import org.commonground.edifact.Personal;

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

  /** The number with its check digit behind it, filled to nine characters as on the document. */
  String numberWithCheckDigit() {
    return number + "<".repeat(9 - number.length()) + checkDigit(number);
  }

  /**
   * The lower line of the machine-readable zone of a passport: number, nationality, birth, sex,
   * expiry and their check digits, 44 characters.
   */
  String lowerLine(Person person) {
    String filled = number + "<".repeat(9 - number.length());
    String born = Stamps.yearFirst(person.born());
    String ends = Stamps.yearFirst(expires);
    String optional = "<".repeat(14);
    String first = filled + checkDigit(filled);
    String second = born + checkDigit(born);
    String third = ends + checkDigit(ends) + optional + "<";
    return first
        + state(person.nationality())
        + second
        + person.sex()
        + third
        + checkDigit(first + second + third);
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

  /** Weights 7, 3, 1; digits count as themselves, letters from A = 10, the filler 0; modulo 10. */
  static int checkDigit(String field) {
    int sum = 0;
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      int value = c == '<' ? 0 : c <= '9' ? c - '0' : c - 'A' + 10;
      int weight = i % 3 == 0 ? 7 : i % 3 == 1 ? 3 : 1;
      sum += value * weight;
    }
    return sum % 10;
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
