package org.commonground.coordination.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What could not be taken in at the last reading of each file. */
record RefusedList(long total, List<RefusedEntry> records) {

  /** A record that could not be taken in. */
  record RefusedEntry(
      String file, @Nullable Integer line, String rule, String reason, @Nullable Instant readAt) {}
}
