package org.commonground.coordination.editing;

import java.util.List;
import org.commonground.iati.Activity;

/** Which parts of a record stand in a form. The others stay as they are. */
final class Scope {
  /** More rows than anybody wants to look through in a form are changed in files. */
  static final int MOST_ROWS = 40;

  private Scope() {}

  /**
   * The parts for a person.
   *
   * @param isOwn whether the record is the person's own organisation's: counts of people that are
   *     too small to be shown are seen there only
   */
  static List<Part> of(Activity activity, boolean isOwn) {
    return Parts.list().stream()
        .filter(it -> isOwn || !it.equals(Parts.PARTICIPANTS))
        .filter(it -> isShort(activity, it))
        .toList();
  }

  private static boolean isShort(Activity activity, Part part) {
    return part.shape() != Part.Shape.ROWS
        || FormTree.read(activity.element(), List.of(part)).rows(part).size() <= MOST_ROWS;
  }
}
