package org.commonground.matching.lists;

import java.util.List;

/**
 * What reading a file gave.
 *
 * @param list all entries that could be read
 * @param findings what could not, in the order of the file
 */
public record ReadList(WatchList list, List<ListFinding> findings) {
  /** Copies the findings. */
  public ReadList {
    findings = List.copyOf(findings);
  }
}
