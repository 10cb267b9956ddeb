package org.commonground.coordination.activities;

import org.commonground.iati.Activity;

/**
 * A version that is new, or whose interval or audience changed.
 *
 * @param versionId the version's own number, stable
 * @param version the version as it is now
 * @param audience who may see it
 * @param activity what it says
 */
public record Change(long versionId, Version version, String audience, Activity activity) {}
