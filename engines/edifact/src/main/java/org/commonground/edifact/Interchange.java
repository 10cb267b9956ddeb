package org.commonground.edifact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One interchange: from UNB, or the UNA before it, to UNZ.
 *
 * @param header what UNB says, or null when there was none
 * @param delimiters the delimiters it was read with
 * @param charset the name of the character set that its text is decoded with
 * @param offset the byte in the file as received at which it starts
 * @param length how many bytes of the file it takes
 * @param messages its messages in the order received
 * @param findings what is wrong with its envelope; what is wrong with a message is at the message
 */
public record Interchange(
    @Nullable InterchangeHeader header,
    Delimiters delimiters,
    String charset,
    long offset,
    long length,
    List<Message> messages,
    List<Finding> findings) {

  /** Copies the lists. */
  public Interchange {
    messages = List.copyOf(messages);
    findings = List.copyOf(findings);
  }
}
