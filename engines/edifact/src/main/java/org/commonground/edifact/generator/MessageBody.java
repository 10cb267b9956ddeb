package org.commonground.edifact.generator;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.commonground.edifact.Delimiters;
import org.commonground.edifact.writing.SegmentWriter;

/**
 * The segments between UNH and UNT, and where in them a fault can be put: behind which segment one
 * more can stand, which can be left out, and where a traveller begins.
 *
 * <p>Hot path: all synthetic traffic is written here. Measured by {@code PnrgovBenchmark}; it has
 * no rules of its own beyond those of {@link SegmentWriter}, so it has no twin.
 */
final class MessageBody {
  /** Marks of a segment; they can stand together. */
  static final byte CAN_BE_LEFT_OUT = 1;

  static final byte CAN_BE_FOLLOWED = 2;
  static final byte STARTS_TRAVELLERS = 4;

  private final SegmentWriter writer;
  private int[] starts = new int[256];
  private byte[] marks = new byte[256];
  private int[] travellersBefore = new int[256];
  private int segments;

  private final Oddities oddities;

  /**
   * Segments that faults put in, without terminators and with default delimiters.
   *
   * @param unknownCode one with a qualifier that no directory knows
   * @param unreleased one whose text holds a terminator
   * @param oddGroup one that may not stand here
   */
  record Oddities(String unknownCode, String unreleased, String oddGroup) {}

  MessageBody(Delimiters delimiters, String lineEnd, Oddities oddities) {
    writer = new SegmentWriter(delimiters, StandardCharsets.US_ASCII).lines(lineEnd);
    this.oddities = oddities;
  }

  /** The segment that a fault puts in. */
  String more(Fault fault) {
    return fault == Fault.UNKNOWN_CODE
        ? oddities.unknownCode
        : fault == Fault.ODD_GROUP ? oddities.oddGroup : oddities.unreleased;
  }

  MessageBody segment(String tag) {
    if (segments == starts.length) {
      starts = Arrays.copyOf(starts, 2 * segments);
      marks = Arrays.copyOf(marks, 2 * segments);
      travellersBefore = Arrays.copyOf(travellersBefore, 2 * segments);
    }
    starts[segments] = writer.size();
    marks[segments] = 0;
    writer.segment(tag);
    return this;
  }

  MessageBody element(String value) {
    writer.element(value);
    return this;
  }

  MessageBody component(String value) {
    writer.component(value);
    return this;
  }

  MessageBody skip(int elements) {
    writer.skip(elements);
    return this;
  }

  MessageBody skipComponents(int components) {
    writer.skipComponents(components);
    return this;
  }

  void end() {
    writer.end();
    segments++;
  }

  /** Ends the segment and marks it. */
  void end(int mark) {
    marks[segments] = (byte) mark;
    end();
  }

  /** Ends a segment that travellers begin with. */
  void end(int mark, int travellersSoFar) {
    travellersBefore[segments] = travellersSoFar;
    end(mark | STARTS_TRAVELLERS);
  }

  int segments() {
    return segments;
  }

  boolean hasMark(int segment, int mark) {
    return (marks[segment] & mark) != 0;
  }

  int start(int segment) {
    return segment == segments ? writer.size() : starts[segment];
  }

  int travellersBefore(int segment) {
    return travellersBefore[segment];
  }

  byte[] bytes() {
    return writer.bytes();
  }
}
