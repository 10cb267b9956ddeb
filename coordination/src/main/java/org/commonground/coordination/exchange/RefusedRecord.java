package org.commonground.coordination.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be taken in.
 *
 * @param file in which it was read
 * @param line on which it begins; 0 when the whole file could not be read
 * @param rule that it breaks, by number or name
 * @param message the reason and what to do, in English
 * @param at when it was read; absent when that was not kept
 */
public record RefusedRecord(
    String file, int line, String rule, String message, @Nullable Instant at) {}
