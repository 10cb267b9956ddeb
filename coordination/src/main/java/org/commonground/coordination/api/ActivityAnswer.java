package org.commonground.coordination.api;

import java.util.Map;
import org.commonground.coordination.exchange.ActivityDocument;

/** One activity. */
record ActivityAnswer(
    ActivityDocument activity,
    long version,
    Map<String, Map<String, String>> names,
    Map<String, String> links) {}
