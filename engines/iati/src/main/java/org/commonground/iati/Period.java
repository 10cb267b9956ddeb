package org.commonground.iati;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from first to last, both included. An end that is not stated, or not a date, is absent:
 * sources leave them out, and unknown is not zero. The order is not enforced: rules report it.
 *
 * @param start the first day, when stated
 * @param end the last day, when stated
 */
public record Period(@Nullable LocalDate start, @Nullable LocalDate end) {}
