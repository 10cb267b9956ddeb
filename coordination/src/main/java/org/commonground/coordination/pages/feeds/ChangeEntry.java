package org.commonground.coordination.pages.feeds;

import java.util.List;
import org.commonground.coordination.activities.HeldActivity;

/**
 * A version that the register received, and what it changed.
 *
 * @param held the version
 * @param title what happened to which activity, in the reader's words
 * @param reporter the organisation that reports it; may be empty
 * @param lines what changed, in the reader's words
 * @param page where the version is shown
 */
record ChangeEntry(
    HeldActivity held, String title, String reporter, List<String> lines, String page) {
  ChangeEntry {
    lines = List.copyOf(lines);
  }
}
