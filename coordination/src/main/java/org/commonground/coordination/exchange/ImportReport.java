package org.commonground.coordination.exchange;

import java.util.List;

/**
 * What became of the records in the files read.
 *
 * @param read records found: {@code added + changed + unchanged + refused}, where files that cannot
 *     be read at all count as one refused record each
 * @param added new to the register
 * @param changed newer than what the register held
 * @param unchanged held already, or older than what is held
 * @param refused not taken in; each has a problem that says why and where
 * @param problems in the order of the files
 */
public record ImportReport(
    long read,
    long added,
    long changed,
    long unchanged,
    long refused,
    List<ImportProblem> problems) {
  public ImportReport {
    problems = List.copyOf(problems);
  }
}
