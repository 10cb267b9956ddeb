package org.commonground.coordination.pages.editing;

import java.util.List;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.editing.FormPage.Option;
import org.commonground.coordination.pages.parts.Link;

/**
 * Two versions of a record side by side.
 *
 * @param record the record's page
 * @param action where to ask for others
 * @param older the versions to compare, the chosen one marked
 * @param newer the versions to compare it with, the chosen one marked
 */
public record ComparePage(
    Visit visit,
    Link record,
    String action,
    List<Option> older,
    List<Option> newer,
    List<Changed> changes) {
  public ComparePage {
    older = List.copyOf(older);
    newer = List.copyOf(newer);
    changes = List.copyOf(changes);
  }
}
