package org.commonground.coordination.editing;

/**
 * Where two people changed the same.
 *
 * @param part its name
 * @param row its place in the form, from 0
 * @param field its name; empty for the whole row
 * @param theirs what the other wrote; {@link #REMOVED} or {@link #KEPT} for the whole row
 */
public record Conflict(String part, int row, String field, String theirs) {
  /** The other removed the row that is changed here. */
  public static final String REMOVED = "removed";

  /** The other changed the row that is removed here; it stands in the form again. */
  public static final String KEPT = "kept";
}
