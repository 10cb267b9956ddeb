package org.commonground.edifact.travel;

import org.commonground.edifact.Personal;

/**
 * A place and what it is to the flight or the traveller.
 *
 * @param function the code of what the place is: {@code 178} embarks, {@code 179} disembarks,
 *     {@code 22} cleared by customs and border control, {@code 174} residence, {@code 180} birth
 *     and others; may be unknown
 * @param code the code of an airport or state; may be empty
 * @param codeList the code list and its agency, joined by a colon; usually empty
 * @param name the place's name; usually empty
 * @param rest further elements of the segment as written; usually empty
 */
@Personal
public record Place(String function, String code, String codeList, String name, String rest) {

  /**
   * A place that has a code only.
   *
   * @param function the code of what the place is
   * @param code the code of an airport or state
   */
  public Place(String function, String code) {
    this(function, code, "", "", "");
  }

  @Override
  public String toString() {
    return "Place[" + function + "]";
  }
}
