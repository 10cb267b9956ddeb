package org.commonground.edifact.cusres;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.Personal;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.Reference;

/**
 * The answer for one traveller, or for a whole message (group 4).
 *
 * @param level the code of what the answer is about (ERP), {@code 2} for a traveller; may be empty
 * @param references which traveller: {@code AVF} record locator, {@code ABO} the carrier's unique
 *     passenger reference
 * @param codes the codes of the answer (ERC), in the order stated
 * @param texts free texts for the carrier's staff
 * @param rest what else the group says
 */
@Personal
public record TravellerResponse(
    String level,
    List<Reference> references,
    List<ResponseCode> codes,
    List<String> texts,
    Kept rest) {

  /** Copies the lists. */
  public TravellerResponse {
    references = List.copyOf(references);
    codes = List.copyOf(codes);
    texts = List.copyOf(texts);
  }

  /**
   * An answer for one traveller.
   *
   * @param recordLocator the record locator; empty leaves it out
   * @param passengerReference the carrier's unique passenger reference; empty leaves it out
   * @param boarding the answer; not {@link Boarding#OTHER}
   * @return the answer
   * @throws IllegalArgumentException if the answer has no code
   */
  public static TravellerResponse of(
      String recordLocator, String passengerReference, Boarding boarding) {
    if (boarding == Boarding.OTHER) {
      throw new IllegalArgumentException("an answer is to board or not to board");
    }
    List<Reference> references = new ArrayList<>(2);
    if (!recordLocator.isEmpty()) {
      references.add(new Reference("AVF", recordLocator));
    }
    if (!passengerReference.isEmpty()) {
      references.add(new Reference("ABO", passengerReference));
    }
    return new TravellerResponse(
        "2", references, List.of(new ResponseCode(boarding.code(), "")), List.of(), Kept.NOTHING);
  }

  /**
   * The answer as a whole: one code that forbids boarding outweighs all others.
   *
   * @return the answer; {@link Boarding#OTHER} when no code is known
   */
  public Boarding boarding() {
    Boarding answer = Boarding.OTHER;
    for (ResponseCode code : codes) {
      Boarding one = code.boarding();
      if (one == Boarding.DO_NOT_BOARD) {
        return one;
      }
      answer = one == Boarding.OTHER ? answer : one;
    }
    return answer;
  }

  @Override
  public String toString() {
    return "TravellerResponse[" + codes.size() + " codes]";
  }
}
