package org.commonground.coordination.exchange.tables;

import java.time.Instant;
import org.commonground.iati.Activity;
import org.jspecify.annotations.Nullable;

/** What the rows of a sheet turned out to be, in the order of the sheet. */
public sealed interface Reading {

  /**
   * What the sheet says about one activity.
   *
   * @param activity as far as the sheet states it; its line is the first of its rows
   * @param rows how many rows say it
   * @param isPart whether it is one side of an activity that others describe
   */
  record OfActivity(Activity activity, int rows, boolean isPart) implements Reading {}

  /** A place with its code or point. */
  record OfPlace(Place place) implements Reading {}

  /**
   * A row that cannot be used. Its neighbours can.
   *
   * @param row its number
   * @param column such as {@code C (Start date)}; empty for the whole row
   * @param rule the stable name of the reason
   * @param message why, and what to do
   * @param text the row as it stands
   */
  record RefusedRow(int row, String column, String rule, String message, String text)
      implements Reading {}

  /**
   * Something to look at; nothing was refused for it.
   *
   * @param row the row; 0 for the whole sheet
   * @param column such as {@code C (Start date)}; empty for the whole row
   * @param rule the stable name
   * @param message what, and what to do
   */
  record Remark(int row, String column, String rule, String message) implements Reading {}

  /** How an activity was last changed, when its table says so. */
  static @Nullable Instant statedAt(Activity activity) {
    return activity.lastUpdated().orElse(null);
  }
}
