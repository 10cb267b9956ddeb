package org.commonground.edifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a trailer (UNT, UNE or UNZ) says.
 *
 * @param count the control count as written
 * @param reference the reference, which should be that of the header
 */
record Trailer(String count, String reference) {

  /** Compares what was counted, which is this, with what the sender wrote. */
  List<Finding> compare(Trailer written, String tag, String counted, int segment, long at) {
    List<Finding> findings = new ArrayList<>(2);
    if (!sameNumber(written.count)) {
      // A wrong count is the commonest fault of all: some systems count before they split.
      findings.add(
          Finding.warning(
              segment,
              at,
              tag.toLowerCase(Locale.ROOT) + "-count",
              "%s: expected a count of %s %s, found %s"
                  .formatted(tag, count, counted, shown(written.count))));
    }
    if (!written.reference.equals(reference)) {
      findings.add(
          Finding.warning(
              segment,
              at,
              tag.toLowerCase(Locale.ROOT) + "-reference",
              "%s: expected the reference of the header, found another".formatted(tag)));
    }
    return findings;
  }

  private boolean sameNumber(String written) {
    int at = 0;
    while (at < written.length() - 1 && written.charAt(at) == '0') {
      at++;
    }
    return written.substring(at).equals(count);
  }

  /** Only a number is repeated in a finding: in a shifted segment anything may stand there. */
  private static String shown(String written) {
    boolean number =
        !written.isEmpty()
            && written.length() <= 9
            && written.chars().allMatch(it -> it >= '0' && it <= '9');
    return number ? written : "no number";
  }
}
