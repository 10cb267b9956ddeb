package org.commonground.edifact;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message of an interchange: what it is, and a way to its segments.
 *
 * <p>Immutable; cursors over it may be used by several threads, one each.
 */
public final class Message {
  private final @Nullable InterchangeHeader interchange;
  private final MessageHeader header;
  private final @Nullable GroupHeader group;
  private final Structure structure;
  private final int first;
  private final int last;
  private final List<Finding> findings;

  Message(
      @Nullable InterchangeHeader interchange,
      MessageHeader header,
      @Nullable GroupHeader group,
      Structure structure,
      int first,
      int last,
      List<Finding> findings) {
    this.interchange = interchange;
    this.header = header;
    this.group = group;
    this.structure = structure;
    this.first = first;
    this.last = last;
    this.findings = List.copyOf(findings);
  }

  /**
   * The header of the interchange that the message came in.
   *
   * @return the header, or null when there was no UNB
   */
  public @Nullable InterchangeHeader interchange() {
    return interchange;
  }

  /**
   * What the message header says.
   *
   * @return the header; all empty when there was no UNH
   */
  public MessageHeader header() {
    return header;
  }

  /**
   * The group that the message is in.
   *
   * @return the group's header, or null when messages are not grouped
   */
  public @Nullable GroupHeader group() {
    return group;
  }

  /**
   * What is wrong with the message's header and trailer.
   *
   * @return findings in the order of the message
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * A new cursor before the first segment, which is UNH where there is one.
   *
   * @return the cursor
   */
  public SegmentCursor segments() {
    return new SegmentCursor(structure, first, last);
  }

  /**
   * How many segments the message has, UNH and UNT included.
   *
   * @return the count
   */
  public int size() {
    return last - first;
  }

  /**
   * Where the message starts.
   *
   * @return the byte in the file as received, counted from 0
   */
  public long offset() {
    return structure.offset(first);
  }

  /**
   * The bytes of the message from UNH to the terminator of UNT. Line breaks within segments, as
   * telex lines have them, are taken out.
   *
   * @return a copy
   */
  public byte[] bytes() {
    int end = (structure.marks()[endMark()] >>> 2) + 1;
    byte[] all = structure.source().bytes;
    return Arrays.copyOfRange(all, structure.starts()[first], Math.min(end, all.length));
  }

  private int endMark() {
    int mark = structure.firstMarks()[last - 1];
    while ((structure.marks()[mark] & 3) != Structure.TERMINATOR) {
      mark++;
    }
    return mark;
  }

  @Override
  public String toString() {
    return "Message[" + header.type().name() + ", " + size() + " segments]";
  }
}
