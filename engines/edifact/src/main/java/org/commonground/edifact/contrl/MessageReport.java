package org.commonground.edifact.contrl;

import java.util.List;
import org.commonground.edifact.MessageType;

/**
 * What became of a message (UCM).
 *
 * @param reference the reference of the message
 * @param type what the message was
 * @param action what was done with it, as written; {@link #done} says what it means
 * @param error the code of the syntax error; may be empty
 * @param rest what else is said in the segment, in the normal form; usually empty
 * @param segments what is wrong with its segments
 */
public record MessageReport(
    String reference,
    MessageType type,
    String action,
    String error,
    String rest,
    List<SegmentReport> segments) {

  /** Copies the list. */
  public MessageReport {
    segments = List.copyOf(segments);
  }

  /**
   * What was done with the message.
   *
   * @return the action
   */
  public Action done() {
    return Action.of(action);
  }
}
