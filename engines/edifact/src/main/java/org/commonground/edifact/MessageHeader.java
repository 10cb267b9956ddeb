package org.commonground.edifact;

/**
 * The header of a message (UNH).
 *
 * @param reference the message reference number; may be empty
 * @param type what the message is
 * @param commonAccessReference what all messages about one thing have in common (0068), such as
 *     {@code A92707/210713/1200}; parts of one message carry the same; may be empty
 * @param part which part of several this is
 */
public record MessageHeader(
    String reference, MessageType type, String commonAccessReference, MessagePart part) {

  /** The header of a message that has none. */
  public static final MessageHeader MISSING =
      new MessageHeader("", new MessageType("", "", "", "", ""), "", MessagePart.WHOLE);
}
