package org.commonground.coordination.activities;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version to be written. Arrays are not copied: rows live for one batch. */
@SuppressWarnings("ArrayRecordComponent") // rows live for one batch; nobody keeps one
record VersionRow(
    UUID activity,
    String audience,
    String reporter,
    @Nullable Instant claimedAt,
    Instant statedAt,
    @Nullable Instant supersededAt,
    int line,
    byte[] fingerprint,
    byte[] content) {

  VersionRow endingAt(Instant next) {
    return new VersionRow(
        activity, audience, reporter, claimedAt, statedAt, next, line, fingerprint, content);
  }
}
