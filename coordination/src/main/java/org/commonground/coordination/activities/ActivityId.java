package org.commonground.coordination.activities;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The register's own identifier of an activity: stable over all its versions, fit for addresses.
 *
 * @param value a time-ordered UUID
 */
public record ActivityId(UUID value) implements Comparable<ActivityId> {
  public ActivityId {
    Objects.requireNonNull(value);
  }

  /** Reads what {@link #toString} wrote; empty for anything else. */
  public static Optional<ActivityId> parse(String text) {
    try {
      return text.length() == 36
          ? Optional.of(new ActivityId(UUID.fromString(text)))
          : Optional.empty();
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  /** When the register first took the activity in; absent for an identifier without time. */
  public Optional<Instant> registeredAt() {
    return value.version() == 7
        ? Optional.of(Instant.ofEpochMilli(value.getMostSignificantBits() >>> 16))
        : Optional.empty();
  }

  @Override
  public int compareTo(ActivityId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
