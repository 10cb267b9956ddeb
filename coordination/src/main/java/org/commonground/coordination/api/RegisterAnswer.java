package org.commonground.coordination.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much the register holds and how fresh it is. */
record RegisterAnswer(
    long activities,
    long reporters,
    @Nullable LocalDate asOf,
    @Nullable Instant earliestStatement,
    long sequence,
    boolean isUpToDate,
    Map<String, String> links) {}
