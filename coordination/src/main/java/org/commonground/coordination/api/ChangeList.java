package org.commonground.coordination.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commonground.coordination.activities.Change;
import org.jspecify.annotations.Nullable;

/** What changed in the register since a point in its count. */
record ChangeList(long upTo, boolean isLast, List<ChangeEntry> changes, Map<String, String> links) {

  /** A version that is new, or that another one followed. */
  record ChangeEntry(
      long sequence,
      String id,
      String iatiIdentifier,
      long version,
      Instant statedAt,
      @Nullable Instant supersededAt,
      Instant recordedAt,
      Map<String, String> links) {

    static ChangeEntry of(Change it, Map<String, String> links) {
      var version = it.version();
      return new ChangeEntry(
          it.sequence(),
          version.activity().toString(),
          it.activity().identifier(),
          version.sequence(),
          version.statedAt(),
          version.supersededAt(),
          version.recordedAt(),
          links);
    }
  }
}
