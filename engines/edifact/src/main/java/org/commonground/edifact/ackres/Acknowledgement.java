package org.commonground.edifact.ackres;

import java.util.List;
import org.commonground.edifact.MessageHeader;
import org.commonground.edifact.travel.Kept;

/**
 * An acknowledgement.
 *
 * @param header the message header; its common access reference is that of the push
 * @param function the code of the message function (MSG) as written, such as {@code 22} for a full
 *     push; may be empty
 * @param errors the codes of what is wrong (ERC), in the order stated; empty when nothing is
 * @param rest what else is stated, MSG itself included when it says more than a function
 */
public record Acknowledgement(
    MessageHeader header, String function, List<String> errors, Kept rest) {

  /** Copies the list. */
  public Acknowledgement {
    errors = List.copyOf(errors);
  }

  /**
   * Whether the push was taken without an error.
   *
   * @return true when no error is stated
   */
  public boolean isClean() {
    return errors.isEmpty();
  }
}
