package org.commonground.coordination.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.commonground.coordination.exchange.ActivityDocument;
import org.jspecify.annotations.Nullable;

/** A stretch of the activities that match. */
record ActivityList(
    long total,
    int page,
    int pageSize,
    @Nullable LocalDate asOf,
    @Nullable String searchedInstead,
    @Nullable Integer anyOfWords,
    List<ActivityDocument> activities,
    Map<String, Map<String, String>> names,
    Map<String, String> links) {}
