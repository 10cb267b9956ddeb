package org.commonground.edifact;

/**
 * Which part of a message that was sent in several this is (UNH, S010).
 *
 * @param sequence the number of the part, from 1; 0 when none is stated
 * @param position {@code C} on the first part and {@code F} on the last, as written; may be empty
 */
public record MessagePart(int sequence, String position) {

  /** A message that was sent whole. */
  public static final MessagePart WHOLE = new MessagePart(0, "");

  /**
   * Whether other parts belong to this one.
   *
   * @return false when no part is stated, or when the first is also the last
   */
  public boolean isOneOfSeveral() {
    return sequence > 1 || (sequence == 1 && !isLast());
  }

  /**
   * Whether this is the last part.
   *
   * @return true when it is marked {@code F}
   */
  public boolean isLast() {
    return position.equals("F");
  }
}
