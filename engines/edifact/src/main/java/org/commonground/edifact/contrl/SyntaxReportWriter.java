package org.commonground.edifact.contrl;

import org.commonground.edifact.MessageType;
import org.commonground.edifact.Party;
import org.commonground.edifact.writing.EnvelopeWriter;
import org.commonground.edifact.writing.SegmentWriter;

/** Writes syntax and service reports. */
public final class SyntaxReportWriter {
  private SyntaxReportWriter() {}

  /**
   * Writes a message, from UNH to UNT. The trailer has the true count of segments.
   *
   * @param report the report
   * @param out where to
   */
  public static void write(SyntaxReport report, SegmentWriter out) {
    int before = out.segments();
    EnvelopeWriter.messageHeader(report.header(), out);
    out.segment("UCI").element(report.reference());
    party(report.sender(), out);
    party(report.recipient(), out);
    out.element(report.action()).fragment(report.error()).end();
    for (MessageReport message : report.messages()) {
      message(message, out);
    }
    report.rest().segments().forEach(out::kept);
    EnvelopeWriter.messageTrailer(report.header(), out.segments() - before, out);
  }

  private static void message(MessageReport report, SegmentWriter out) {
    MessageType type = report.type();
    out.segment("UCM").element(report.reference());
    out.element(type.name()).component(type.version()).component(type.release());
    out.component(type.agency()).component(type.association());
    out.element(report.action()).element(report.error()).fragment(report.rest()).end();
    for (SegmentReport segment : report.segments()) {
      out.segment("UCS").element(segment.position()).element(segment.error()).end();
      for (String element : segment.elements()) {
        out.segment("UCD").fragment(element).end();
      }
    }
  }

  private static void party(Party party, SegmentWriter out) {
    out.element(party.id()).component(party.qualifier());
  }
}
