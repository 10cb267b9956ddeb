package org.commonground.coordination.pages.editing;

import java.util.List;
import org.commonground.coordination.pages.Visit;

/**
 * What a person has written, and what waits for them.
 *
 * @param mayAdd whether the person may begin a new record
 * @param waiting what others propose, for the person to confirm
 * @param own what the person has written
 */
public record DraftsPage(Visit visit, boolean mayAdd, List<DraftRow> waiting, List<DraftRow> own) {
  public DraftsPage {
    waiting = List.copyOf(waiting);
    own = List.copyOf(own);
  }

  /** One draft. */
  public record DraftRow(
      String href, String title, String reporter, String state, String day, String note) {}
}
