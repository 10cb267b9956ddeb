package org.commonground.coordination.activities;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version to be written. Arrays are not copied: rows live for one batch.
 *
 * @param money who of the audience sees the money; absent when all do
 * @param content what is said
 */
@SuppressWarnings("ArrayRecordComponent") // rows live for one batch; nobody keeps one
record VersionRow(
    UUID activity,
    String audience,
    String reporter,
    @Nullable String money,
    @Nullable Instant claimedAt,
    Instant statedAt,
    @Nullable Instant supersededAt,
    int line,
    byte[] fingerprint,
    byte[] content) {

  /** What all of the audience may see. */
  byte[] open() {
    return money == null ? content : MoneyElements.without(content);
  }

  /** What those see who may see the money; absent when that is everybody. */
  byte @Nullable [] whole() {
    return money == null ? null : content;
  }

  VersionRow endingAt(Instant next) {
    return new VersionRow(
        activity, audience, reporter, money, claimedAt, statedAt, next, line, fingerprint, content);
  }
}
