package org.commonground.edifact;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Reads the fields of envelope segments. */
final class Headers {
  private Headers() {}

  static InterchangeHeader interchange(SegmentCursor unb) {
    String day = unb.text(4, 1);
    String time = unb.text(4, 2);
    return new InterchangeHeader(
        unb.isEmpty(1, 2) ? unb.text(1) : unb.text(1) + ":" + unb.text(1, 2),
        party(unb, 2),
        party(unb, 3),
        moment(day, time),
        day + ":" + time,
        unb.text(5),
        unb.text(7),
        unb.text(9).equals("1"),
        unb.text(11).equals("1"));
  }

  static GroupHeader group(SegmentCursor ung) {
    return new GroupHeader(ung.text(1), party(ung, 2), party(ung, 3), ung.text(5));
  }

  static MessageHeader message(SegmentCursor unh) {
    MessageType type =
        new MessageType(
            unh.text(2, 1), unh.text(2, 2), unh.text(2, 3), unh.text(2, 4), unh.text(2, 5));
    int sequence = Dates.number(unh.text(4, 1));
    MessagePart part =
        unh.isEmpty(4, 1) && unh.isEmpty(4, 2)
            ? MessagePart.WHOLE
            : new MessagePart(Math.max(0, sequence), unh.text(4, 2));
    return new MessageHeader(unh.text(1), type, unh.text(3), part);
  }

  /**
   * UIB: syntax, dialogue, transaction, scenario, kind of dialogue, sender, recipient, date and
   * time, duplicate, test. The reference is that of the dialogue, which the initiator gave.
   */
  static InterchangeHeader interactiveInterchange(SegmentCursor uib) {
    String day = uib.text(8, 1);
    String time = uib.text(8, 2);
    return new InterchangeHeader(
        uib.isEmpty(1, 2) ? uib.text(1) : uib.text(1) + ":" + uib.text(1, 2),
        party(uib, 6),
        party(uib, 7),
        moment(day, time),
        day + ":" + time,
        uib.text(2),
        "",
        false,
        uib.text(10).equals("1"));
  }

  /** UIH: identifier, with a subfunction before its agency, reference, dialogue. */
  static MessageHeader interactiveMessage(SegmentCursor uih) {
    MessageType type =
        new MessageType(
            uih.text(1, 1), uih.text(1, 2), uih.text(1, 3), uih.text(1, 5), uih.text(1, 6));
    return new MessageHeader(uih.text(2), type, uih.text(3), MessagePart.WHOLE);
  }

  /** UIT and UIZ have the reference in front of the count. */
  static Trailer interactiveTrailer(SegmentCursor segment) {
    return new Trailer(segment.text(2), segment.text(1));
  }

  static Trailer trailer(SegmentCursor segment) {
    return new Trailer(segment.text(1), segment.text(2));
  }

  private static Party party(SegmentCursor segment, int element) {
    return new Party(segment.text(element, 1), segment.text(element, 2));
  }

  private static @Nullable LocalDateTime moment(String day, String time) {
    return switch (day.length()) {
      case 6 -> Dates.dateTime("20" + day + time);
      case 8 -> Dates.dateTime(day + time);
      default -> null;
    };
  }
}
