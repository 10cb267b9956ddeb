package org.commonground.edifact.contrl;

import java.util.List;

/**
 * What is wrong with a segment (UCS).
 *
 * @param position the number of the segment in its message, UNH being 1, as written
 * @param error the code of the syntax error; may be empty
 * @param elements errors in elements (UCD), each in the normal form without the tag
 */
public record SegmentReport(String position, String error, List<String> elements) {

  /** Copies the list. */
  public SegmentReport {
    elements = List.copyOf(elements);
  }
}
