package org.commonground.coordination.activities;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One state of an activity, as one source stated it. Never changed, never removed.
 *
 * @param activity which activity
 * @param sequence the version's number over the whole register: later recordings have higher ones
 * @param claimedAt when the source says that it last changed the record, a moment after the receipt
 *     counting as the receipt; absent when it does not say
 * @param statedAt from when the register takes it to be so: as claimed, or from its receipt where
 *     the claim is missing or a version was known already that is not older
 * @param supersededAt when a source stated the next version; absent while this is the current one
 * @param recordedAt when the register took it in
 * @param recordedBy who brought it, such as {@code import} or {@code starter portfolio}
 * @param source where it was read
 */
public record Version(
    ActivityId activity,
    long sequence,
    @Nullable Instant claimedAt,
    Instant statedAt,
    @Nullable Instant supersededAt,
    Instant recordedAt,
    String recordedBy,
    Source source) {
  public Version {
    Objects.requireNonNull(activity);
    Objects.requireNonNull(source);
  }

  /** When the source last spoke: as it says, or when the register received it. */
  public Instant saidAt() {
    return claimedAt == null ? recordedAt : claimedAt;
  }

  /** Whether no later version is known. */
  public boolean isCurrent() {
    return supersededAt == null;
  }
}
