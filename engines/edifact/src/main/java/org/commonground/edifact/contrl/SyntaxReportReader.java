package org.commonground.edifact.contrl;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.Message;
import org.commonground.edifact.MessageType;
import org.commonground.edifact.Party;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.travel.Kept;
import org.jspecify.annotations.Nullable;

/** Reads syntax and service reports. The fields are the state of one reading. */
public final class SyntaxReportReader {
  private static final int UNH = 'U' << 16 | 'N' << 8 | 'H';
  private static final int UNT = 'U' << 16 | 'N' << 8 | 'T';
  private static final int UIH = 'U' << 16 | 'I' << 8 | 'H';
  private static final int UIT = 'U' << 16 | 'I' << 8 | 'T';
  private static final int UCI = 'U' << 16 | 'C' << 8 | 'I';
  private static final int UCM = 'U' << 16 | 'C' << 8 | 'M';
  private static final int UCS = 'U' << 16 | 'C' << 8 | 'S';
  private static final int UCD = 'U' << 16 | 'C' << 8 | 'D';

  private final Message message;
  private final SegmentCursor segment;
  private final List<MessageReport> messages = new ArrayList<>();
  private final List<SegmentReport> segments = new ArrayList<>();
  private final List<String> elements = new ArrayList<>();
  private @Nullable MessageReport open;
  private @Nullable SegmentReport openSegment;
  private final List<String> rest = new ArrayList<>();
  private String reference = "";
  private Party sender = Party.UNNAMED;
  private Party recipient = Party.UNNAMED;
  private String action = "";
  private String error = "";

  private SyntaxReportReader(Message message) {
    this.message = message;
    this.segment = message.segments();
  }

  /**
   * Reads a message. Never throws because of what is in it.
   *
   * @param message a message, normally of type CONTRL
   * @return the report; without UCI its reference is empty
   */
  public static SyntaxReport read(Message message) {
    return new SyntaxReportReader(message).read();
  }

  private SyntaxReport read() {
    while (segment.next()) {
      switch (segment.tag()) {
        case UNH, UNT, UIH, UIT -> {}
        case UCI -> interchange();
        case UCM -> message();
        case UCS -> segment();
        case UCD -> element();
        default -> rest.add(segment.segmentText());
      }
    }
    closeMessage();
    return new SyntaxReport(
        message.header(), reference, sender, recipient, action, error, messages, new Kept(rest));
  }

  private void interchange() {
    reference = segment.text(1);
    sender = new Party(segment.text(2, 1), segment.text(2, 2));
    recipient = new Party(segment.text(3, 1), segment.text(3, 2));
    action = segment.text(4);
    error = segment.textBehind(4, 1);
  }

  private void message() {
    closeMessage();
    MessageType type =
        new MessageType(
            segment.text(2, 1),
            segment.text(2, 2),
            segment.text(2, 3),
            segment.text(2, 4),
            segment.text(2, 5));
    open =
        new MessageReport(
            segment.text(1),
            type,
            segment.text(3),
            segment.text(4),
            segment.textBehind(4, 1),
            List.of());
  }

  private void segment() {
    if (open == null) {
      rest.add(segment.segmentText());
      return;
    }
    closeSegment();
    openSegment = new SegmentReport(segment.text(1), segment.text(2), List.of());
  }

  private void element() {
    if (openSegment == null) {
      rest.add(segment.segmentText());
      return;
    }
    elements.add(segment.textBehind(1, 0));
  }

  private void closeSegment() {
    if (openSegment != null) {
      segments.add(new SegmentReport(openSegment.position(), openSegment.error(), elements));
      elements.clear();
      openSegment = null;
    }
  }

  private void closeMessage() {
    closeSegment();
    if (open != null) {
      messages.add(
          new MessageReport(
              open.reference(), open.type(), open.action(), open.error(), open.rest(), segments));
      segments.clear();
      open = null;
    }
  }
}
