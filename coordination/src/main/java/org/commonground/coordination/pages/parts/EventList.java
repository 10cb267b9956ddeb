package org.commonground.coordination.pages.parts;

import java.util.List;

/**
 * Events one by one.
 *
 * @param heading whether they are the next ones or, when none is to come, the last ones
 * @param rows that have days
 * @param all the list of all of them
 */
public record EventList(String heading, List<HitRow> rows, String all) {
  public EventList {
    rows = List.copyOf(rows);
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }
}
