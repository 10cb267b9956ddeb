package org.commonground.coordination.activities;

/**
 * Activities were registered or revised, in this process or another one on the same database.
 *
 * @param sequence the register's count of changes that listeners can now read up to
 */
public record ActivitiesChanged(long sequence) {}
