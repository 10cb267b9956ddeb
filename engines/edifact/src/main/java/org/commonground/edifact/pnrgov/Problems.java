package org.commonground.edifact.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.Finding;
import org.commonground.edifact.Message;
import org.commonground.edifact.SegmentCursor;
import org.jspecify.annotations.Nullable;

/** Findings about one message while it is read. */
final class Problems {
  private final Message message;
  private final List<Finding> findings;

  /** Looks back at segments that were passed; made for the first finding that needs it. */
  private @Nullable SegmentCursor back;

  Problems(Message message) {
    this.message = message;
    this.findings = new ArrayList<>(message.findings());
  }

  List<Finding> all() {
    return findings;
  }

  void warn(int segment, String code, String text) {
    findings.add(Finding.warning(segment, offset(segment), code, text));
  }

  void note(int segment, String code, String text) {
    findings.add(Finding.note(segment, offset(segment), code, text));
  }

  void error(int segment, String code, String text) {
    findings.add(Finding.error(segment, offset(segment), code, text));
  }

  /** A finding about the message as a whole. */
  void warnOfMessage(String code, String text) {
    findings.add(Finding.warning(0, message.offset(), code, text));
  }

  private long offset(int segment) {
    SegmentCursor cursor = back == null ? message.segments() : back;
    back = cursor;
    cursor.moveTo(segment);
    return cursor.offset();
  }
}
