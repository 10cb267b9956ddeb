package org.commonground.edifact.pnrgov;

import org.commonground.edifact.Personal;
import org.commonground.edifact.travel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The locator of a booking in the system of one carrier or agency (RCI).
 *
 * @param carrier the code of the company; may be empty
 * @param locator the locator as written; may be empty
 * @param controlType the code of the kind of control number; usually empty
 * @param created when the booking was made there, or null when that is not stated
 */
@Personal
public record RecordLocator(
    String carrier, String locator, String controlType, @Nullable Moment created) {
  @Override
  public String toString() {
    return "RecordLocator[" + carrier + "]";
  }
}
