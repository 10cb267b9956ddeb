package org.commonground.coordination.activities;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the register holds of a submitted activity.
 *
 * @param activity its id
 * @param audience for whom it is
 * @param reporter key of the organisation that reports it
 * @param money who of the audience sees the money; absent when all do
 * @param current from when its current version is taken to be so; absent when it has none yet
 * @param claimed when the source of the current version says that it was changed; absent when it
 *     does not say
 * @param isCurrent whether the current version has the same fingerprint
 * @param isKnown whether a version claimed for the same moment has the same fingerprint
 */
record Held(
    UUID activity,
    String audience,
    String reporter,
    @Nullable String money,
    @Nullable Instant current,
    @Nullable Instant claimed,
    boolean isCurrent,
    boolean isKnown) {}
