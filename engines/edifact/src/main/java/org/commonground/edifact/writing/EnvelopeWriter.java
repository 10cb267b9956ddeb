package org.commonground.edifact.writing;

import org.commonground.edifact.InterchangeHeader;
import org.commonground.edifact.MessageHeader;
import org.commonground.edifact.MessagePart;
import org.commonground.edifact.MessageType;
import org.commonground.edifact.Party;

/** Writes the segments of envelopes. */
public final class EnvelopeWriter {
  private EnvelopeWriter() {}

  /**
   * Writes UNB.
   *
   * @param header what it says
   * @param out where to
   */
  public static void interchangeHeader(InterchangeHeader header, SegmentWriter out) {
    out.segment("UNB");
    parts(header.syntax(), out);
    party(header.sender(), out);
    party(header.recipient(), out);
    parts(header.preparedAsWritten(), out);
    out.element(header.reference()).skip(1).element(header.application()).skip(1);
    out.element(header.acknowledgementRequested() ? "1" : "").skip(1);
    out.element(header.test() ? "1" : "").end();
  }

  /**
   * Writes UNZ.
   *
   * @param header the header of the interchange
   * @param count how many groups it has, or how many messages when they are not grouped
   * @param out where to
   */
  public static void interchangeTrailer(InterchangeHeader header, int count, SegmentWriter out) {
    out.segment("UNZ").element(count).element(header.reference()).end();
  }

  /**
   * Writes UNH.
   *
   * @param header what it says
   * @param out where to
   */
  public static void messageHeader(MessageHeader header, SegmentWriter out) {
    MessageType type = header.type();
    MessagePart part = header.part();
    out.segment("UNH").element(header.reference());
    out.element(type.name()).component(type.version()).component(type.release());
    out.component(type.agency()).component(type.association());
    out.element(header.commonAccessReference());
    String sequence = part.sequence() == 0 ? "" : twoDigits(part.sequence());
    out.element(sequence).component(part.position()).end();
  }

  /**
   * Writes UNT.
   *
   * @param header the header of the message
   * @param before how many segments the message has so far, UNH included
   * @param out where to
   */
  public static void messageTrailer(MessageHeader header, int before, SegmentWriter out) {
    out.segment("UNT").element(before + 1).element(header.reference()).end();
  }

  private static String twoDigits(int sequence) {
    return sequence < 10 ? "0" + sequence : Integer.toString(sequence);
  }

  private static void party(Party party, SegmentWriter out) {
    out.element(party.id()).component(party.qualifier());
  }

  private static void parts(String written, SegmentWriter out) {
    int colon = written.indexOf(':');
    out.element(colon < 0 ? written : written.substring(0, colon));
    out.component(colon < 0 ? "" : written.substring(colon + 1));
  }
}
