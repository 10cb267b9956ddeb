package org.commonground.coordination.activities;

import org.commonground.coordination.database.Audience;
import org.jspecify.annotations.Nullable;

/**
 * Who reports an activity, and for whom it is.
 *
 * @param reporter key of the organisation; empty when the record names none
 * @param money who of the audience sees the money; absent when all do, and for those who do not
 */
public record Reported(String reporter, Audience audience, @Nullable Audience money) {}
