package org.commonground.coordination.activities;

import org.commonground.coordination.database.Audience;

/**
 * Who reports an activity, and for whom it is.
 *
 * @param reporter key of the organisation; empty when the record names none
 */
public record Reported(String reporter, Audience audience) {}
