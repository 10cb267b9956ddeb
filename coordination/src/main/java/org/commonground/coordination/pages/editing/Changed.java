package org.commonground.coordination.pages.editing;

import java.util.List;

/**
 * What changed in one part.
 *
 * @param lines field by field; none where only a sentence can be said
 */
public record Changed(String heading, List<Line> lines) {
  public Changed {
    lines = List.copyOf(lines);
  }

  /** A value before and after; empty where there is none. */
  public record Line(String label, String before, String after) {}
}
