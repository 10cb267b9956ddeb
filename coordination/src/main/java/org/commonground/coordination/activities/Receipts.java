package org.commonground.coordination.activities;

import java.time.Instant;

/**
 * What was received since the register began.
 *
 * @param files how many files, each as often as it was received
 * @param latest when the latest was; the beginning of 1970 when there was none
 */
public record Receipts(long files, Instant latest) {}
