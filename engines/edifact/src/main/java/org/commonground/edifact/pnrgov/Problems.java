package org.commonground.edifact.pnrgov;

import java.util.List;
import java.util.function.IntToLongFunction;
import org.commonground.edifact.Finding;
import org.commonground.edifact.Message;
import org.commonground.edifact.Reported;
import org.commonground.edifact.SegmentCursor;
import org.jspecify.annotations.Nullable;

/** Findings about one message while it is read. */
final class Problems {
  private final Reported reported = new Reported();
  private final long start;
  private final IntToLongFunction offsets;

  /**
   * Findings about a message.
   *
   * @param before findings that are there already
   * @param start where the message starts
   * @param offsets where a segment or element starts, by its number
   */
  Problems(List<Finding> before, long start, IntToLongFunction offsets) {
    reported.addAll(before);
    this.start = start;
    this.offsets = offsets;
  }

  static Problems of(Message message) {
    return new Problems(message.findings(), message.offset(), new LookBack(message));
  }

  List<Finding> all() {
    return reported.findings();
  }

  void warn(int segment, String code, String text) {
    reported.add(Finding.warning(segment, offsets.applyAsLong(segment), code, text));
  }

  void note(int segment, String code, String text) {
    reported.add(Finding.note(segment, offsets.applyAsLong(segment), code, text));
  }

  void error(int segment, String code, String text) {
    reported.add(Finding.error(segment, offsets.applyAsLong(segment), code, text));
  }

  /** A finding about the message as a whole. */
  void warnOfMessage(String code, String text) {
    reported.add(Finding.warning(0, start, code, text));
  }

  /** Looks back at segments that were passed; its cursor is made for the first finding. */
  private static final class LookBack implements IntToLongFunction {
    private final Message message;
    private @Nullable SegmentCursor back;

    LookBack(Message message) {
      this.message = message;
    }

    @Override
    public long applyAsLong(int segment) {
      SegmentCursor cursor = back == null ? message.segments() : back;
      back = cursor;
      cursor.moveTo(segment);
      return cursor.offset();
    }
  }
}
