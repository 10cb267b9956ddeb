package org.commonground.coordination.pages.parts;

import java.util.List;

/**
 * Part of an index: things of one kind with their counts.
 *
 * @param heading what they have in common; empty when it needs no saying
 * @param note about the heading; may be empty
 * @param entries in the order to show
 */
public record IndexGroup(String heading, String note, List<Entry> entries) {
  public IndexGroup {
    entries = List.copyOf(entries);
  }

  /**
   * One thing.
   *
   * @param link its name and page
   * @param count how many activities, as the reader writes it
   */
  public record Entry(Link link, String count) {}
}
