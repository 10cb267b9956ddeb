package org.commonground.edifact.pnrgov;

import org.commonground.edifact.Personal;

/**
 * An account of a frequent flyer (FTI).
 *
 * @param carrier the carrier that keeps it; may be empty
 * @param number the number as written
 * @param level what the segment says of the level, components joined by colons, a colon or question
 *     mark within one behind a question mark; may be empty
 */
@Personal
public record FrequentFlyer(String carrier, String number, String level) {
  @Override
  public String toString() {
    return "FrequentFlyer[" + carrier + "]";
  }
}
