package org.commonground.coordination.activities;

import org.commonground.coordination.database.Audience;
import org.commonground.iati.Activity;

/**
 * A version that is new, or whose interval or audience changed.
 *
 * @param sequence the register's count of changes: later changes have higher numbers
 * @param versionId the version's own number, stable
 * @param version the version as it is now
 * @param audience who may see it
 * @param activity what it says
 */
public record Change(
    long sequence, long versionId, Version version, Audience audience, Activity activity) {}
