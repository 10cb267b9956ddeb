package org.commonground.edifact.paxlst;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.Finding;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.Tag;

/** The findings of one message, in its order. */
final class Reported {
  private final List<Finding> findings = new ArrayList<>();

  List<Finding> findings() {
    return findings;
  }

  void error(SegmentCursor at, String code, String message) {
    findings.add(Finding.error(at.number(), at.offset(), code, message));
  }

  void warning(SegmentCursor at, String code, String message) {
    findings.add(Finding.warning(at.number(), at.offset(), code, message));
  }

  /** A code that is not known; it is repeated only when it is as short as codes are. */
  void unknown(SegmentCursor at, String what, int code) {
    String found = code == 0 ? "none" : code == Tag.TOO_LONG ? "a longer text" : Tag.text(code);
    String shown =
        found.length() > 3 && code != Tag.TOO_LONG && code != 0 ? "a longer text" : found;
    findings.add(
        Finding.note(
            at.number(),
            at.offset(),
            "unknown-code",
            "expected a known code of " + what + ", found " + shown));
  }
}
