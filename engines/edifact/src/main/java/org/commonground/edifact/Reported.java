package org.commonground.edifact;

import java.util.ArrayList;
import java.util.List;

/** The findings of one message while it is read, in its order. Not thread-safe. */
public final class Reported {
  private final List<Finding> findings = new ArrayList<>();

  /** Starts without findings. */
  public Reported() {}

  /**
   * What was reported.
   *
   * @return the findings in order; later ones appear in it too
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Reports an error at a segment.
   *
   * @param at the segment
   * @param code the kind of finding
   * @param message what was expected and found, without personal data
   */
  public void error(SegmentCursor at, String code, String message) {
    findings.add(Finding.error(at.number(), at.offset(), code, message));
  }

  /**
   * Reports a warning at a segment.
   *
   * @param at the segment
   * @param code the kind of finding
   * @param message what was expected and found, without personal data
   */
  public void warning(SegmentCursor at, String code, String message) {
    findings.add(Finding.warning(at.number(), at.offset(), code, message));
  }

  /**
   * Reports a code that is not known; it is repeated only when it is as short as codes are.
   *
   * @param at the segment
   * @param what what the code is of
   * @param code the code as {@link SegmentCursor#code} gives it
   */
  public void unknown(SegmentCursor at, String what, int code) {
    boolean isCode = code != Tag.TOO_LONG && code >>> 24 == 0;
    String shown = code == 0 ? "none" : isCode ? Tag.text(code) : "a longer text";
    findings.add(
        Finding.note(
            at.number(),
            at.offset(),
            "unknown-code",
            "expected a known code of " + what + ", found " + shown));
  }
}
