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
