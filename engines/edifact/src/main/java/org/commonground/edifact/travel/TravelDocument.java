package org.commonground.edifact.travel;

import org.commonground.edifact.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A document that a traveller travels with.
 *
 * @param type the sender's code, such as {@code P} passport, {@code V} visa, {@code I} identity
 *     card, {@code L} licence of a crew member; may be empty
 * @param typeQualifiers what qualifies the type: code list and agency, such as {@code 110:111}; may
 *     be empty
 * @param number the number as written; may be empty
 * @param issuer the code of the issuing state or organisation; may be empty
 * @param expires the day of expiry, or null when none is stated
 * @param checkDigits whether check digits that came with the number hold
 * @param rest the sender's further segments about the document, in the sender's order; may be empty
 */
@Personal
public record TravelDocument(
    String type,
    String typeQualifiers,
    String number,
    String issuer,
    @Nullable WrittenDate expires,
    CheckDigits checkDigits,
    Kept rest) {

  /** What check digits say. */
  public enum CheckDigits {
    /** No check digit came with the number, or none that can be told from the number itself. */
    ABSENT,
    /** All that came hold. */
    HOLD,
    /** At least one does not hold: a misread or a forged number. */
    FAIL;

    /**
     * Checks a number that may be a line of a machine-readable zone, or a number of nine places
     * that is filled with {@code <} and followed by its check digit.
     *
     * @param number the number as written
     * @return what its check digits say
     */
    public static CheckDigits of(String number) {
      return MachineReadableZone.check(number);
    }
  }

  @Override
  public String toString() {
    return "TravelDocument[" + type + "]";
  }
}
