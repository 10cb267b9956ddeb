package org.commonground.edifact.travel;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that a flight departs from, arrives at or passes, with the times there.
 *
 * @param place the place; its function says what it is to the flight: {@code 125} last departure
 *     before the border, {@code 87} first arrival behind it, {@code 92} on the way, {@code 188},
 *     {@code 172}, {@code 130} and others
 * @param times the times in the order stated
 */
public record Stop(Place place, List<Moment> times) {

  /** Copies the list. */
  public Stop {
    times = List.copyOf(times);
  }

  /**
   * The first time that is one.
   *
   * @return the time, local to the place, or null when none is stated
   */
  public @Nullable LocalDateTime at() {
    for (Moment time : times) {
      if (time.at() != null) {
        return time.at();
      }
    }
    return null;
  }
}
