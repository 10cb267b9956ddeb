package org.commonground.edifact.cusres;

/**
 * A code of an answer (ERC).
 *
 * @param code the code as written, such as {@code 0Z}; may be empty
 * @param rest what follows in the segment, in the normal form; usually empty
 */
public record ResponseCode(String code, String rest) {

  /**
   * What the code says about boarding.
   *
   * @return the answer; {@link Boarding#OTHER} when the code is not known
   */
  public Boarding boarding() {
    return code.isEmpty() ? Boarding.OTHER : Boarding.of(code);
  }
}
