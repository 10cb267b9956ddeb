package org.commonground.matching.lists;

import java.util.List;
import java.util.Set;

/**
 * What reading a file gave.
 *
 * @param list all entries that could be read
 * @param findings what could not, in the order of the file
 */
public record ReadList(WatchList list, List<ListFinding> findings) {
  private static final Set<String> CUTS = Set.of("xml", "quotation-mark");

  /** Copies the findings. */
  public ReadList {
    findings = List.copyOf(findings);
  }

  /**
   * Whether the file could be read to its end: it was not cut off, and no quotation mark left open
   * swallowed rows. Entries that are wrong in themselves do not count.
   *
   * @return false when entries are missing that nobody has seen
   */
  public boolean isWhole() {
    return findings.stream().map(ListFinding::code).noneMatch(CUTS::contains);
  }
}
