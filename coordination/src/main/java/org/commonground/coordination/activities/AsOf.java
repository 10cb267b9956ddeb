package org.commonground.coordination.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The day whose picture is asked for: what the sources had stated by its end, in UTC.
 *
 * @param day the day; absent for the newest state
 */
public record AsOf(@Nullable LocalDate day) {
  /** The newest state. */
  public static final AsOf NOW = new AsOf(null);

  /** The first instant that is too late; {@link Instant#MAX} for the newest state. */
  public Instant before() {
    return day == null ? Instant.MAX : day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /** The first day whose picture holds what was stated at an instant. */
  public static LocalDate dayOf(Instant stated) {
    return stated.atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** Whether the newest state is asked for. */
  public boolean isNow() {
    return day == null;
  }
}
