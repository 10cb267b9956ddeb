package org.commonground.edifact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonground.edifact.Finding.Severity;

/**
 * The findings of one message, interchange or file while it is read, in its order: the first
 * {@value #MOST}, and of those behind {@value #MOST_OF_A_KIND} of each kind, so that a million
 * small mistakes neither fill the memory nor hide another one. The rest is counted, and said in one
 * finding at the end. Not thread-safe.
 */
public final class Reported {
  /** How many findings are listed, whatever their kinds. */
  public static final int MOST = 1000;

  /** How many of each kind are listed behind the first {@link #MOST}. */
  public static final int MOST_OF_A_KIND = 10;

  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Integer> kinds = new HashMap<>();
  private final Map<Severity, Integer> left = new EnumMap<>(Severity.class);

  /** Starts without findings. */
  public Reported() {}

  /**
   * What was reported.
   *
   * @return the findings in order; behind them, where there were too many, one that counts the rest
   *     and is as severe as the worst of them
   */
  public List<Finding> findings() {
    List<Finding> all = new ArrayList<>(findings);
    if (!left.isEmpty()) {
      Severity worst = left.keySet().iterator().next();
      all.add(new Finding(worst, 0, 0, "more-findings", more()));
    }
    return all;
  }

  private String more() {
    return ("expected at most %d findings, found more: %d errors, %d warnings and %d notes are not"
            + " listed")
        .formatted(MOST, left(Severity.ERROR), left(Severity.WARNING), left(Severity.NOTE));
  }

  private int left(Severity severity) {
    return left.getOrDefault(severity, 0);
  }

  /**
   * Takes a finding.
   *
   * @param finding the finding; it is counted only when there are too many
   */
  public void add(Finding finding) {
    if (findings.size() < MOST || kinds.merge(finding.code(), 1, Integer::sum) <= MOST_OF_A_KIND) {
      findings.add(finding);
    } else {
      left.merge(finding.severity(), 1, Integer::sum);
    }
  }

  /**
   * Takes findings.
   *
   * @param more the findings in their order
   */
  public void addAll(Collection<Finding> more) {
    more.forEach(this::add);
  }

  /**
   * Reports an error at a segment.
   *
   * @param at the segment
   * @param code the kind of finding
   * @param message what was expected and found, without personal data
   */
  public void error(SegmentCursor at, String code, String message) {
    add(Finding.error(at.number(), at.offset(), code, message));
  }

  /**
   * Reports a warning at a segment.
   *
   * @param at the segment
   * @param code the kind of finding
   * @param message what was expected and found, without personal data
   */
  public void warning(SegmentCursor at, String code, String message) {
    add(Finding.warning(at.number(), at.offset(), code, message));
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
    add(
        Finding.note(
            at.number(),
            at.offset(),
            "unknown-code",
            "expected a known code of " + what + ", found " + shown));
  }
}
