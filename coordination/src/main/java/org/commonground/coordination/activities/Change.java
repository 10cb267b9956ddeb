package org.commonground.coordination.activities;

import org.commonground.coordination.database.Audience;
import org.commonground.iati.Activity;
import org.jspecify.annotations.Nullable;

/**
 * A version that is new, or whose interval or audience changed.
 *
 * @param sequence the register's count of changes: later changes have higher numbers
 * @param versionId the version's own number, stable
 * @param version the version as it is now
 * @param audience for whom it is
 * @param reporter key of the organisation that reports it; empty when none is known
 * @param activity what it says, to those who may see its money
 * @param money who of the audience sees the money; absent when all do
 */
public record Change(
    long sequence,
    long versionId,
    Version version,
    Audience audience,
    String reporter,
    Activity activity,
    @Nullable Audience money) {
  /** What it says to those of the audience who may not see its money. */
  public Activity withoutMoney() {
    return MoneyElements.without(activity);
  }
}
