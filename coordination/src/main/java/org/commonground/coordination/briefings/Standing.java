package org.commonground.coordination.briefings;

import java.time.LocalDate;
import java.util.Optional;
import org.commonground.iati.Activity;
import org.commonground.iati.DateType;

/** How an activity stands to a period, as far as its record says. */
public enum Standing {
  /** An event that took place in the period. */
  HELD,
  /** An activity, not an event, that ended in the period. */
  COMPLETED,
  /** An activity, not an event, that ran in the period and went on. */
  UNDER_WAY,
  /** As under way, but its source had not spoken for more than a year when the period ended. */
  UNCONFIRMED,
  /** Planned for the period; no record says that it took place. */
  PLANNED,
  /** Interrupted. */
  SUSPENDED,
  /** Called off. */
  CANCELLED,
  /** Starts after the period. */
  UPCOMING;

  private static final String PIPELINE = "1";
  private static final String FINALISATION = "3";
  private static final String CLOSED = "4";
  private static final String CALLED_OFF = "5";
  private static final String INTERRUPTED = "6";

  /** Whether something was delivered: an event held, or an activity brought to its end. */
  public boolean isDelivered() {
    return this == HELD || this == COMPLETED;
  }

  /** Whether something was done in the period: delivered, or under way and confirmed. */
  public boolean isReal() {
    return isDelivered() || this == UNDER_WAY;
  }

  /**
   * Judges a record.
   *
   * @param said the day on which its source last spoke
   */
  public static Standing of(
      Activity activity, LocalDate said, boolean isEvent, ReportingPeriod period) {
    String status = activity.status().orElse("");
    if (status.equals(CALLED_OFF)) {
      return CANCELLED;
    }
    if (activity.start().filter(start -> start.isAfter(period.last())).isPresent()) {
      return UPCOMING;
    }
    if (status.equals(INTERRUPTED)) {
      return SUSPENDED;
    }
    if (isPlannedOnly(activity, status)) {
      return PLANNED;
    }
    if (isEvent) {
      return HELD;
    }
    if (endedIn(activity, status, period)) {
      return COMPLETED;
    }
    return said.isBefore(period.last().minusMonths(12)) ? UNCONFIRMED : UNDER_WAY;
  }

  private static boolean isPlannedOnly(Activity activity, String status) {
    boolean happened =
        activity.date(DateType.ACTUAL_START).isPresent()
            || activity.date(DateType.ACTUAL_END).isPresent()
            || status.equals(FINALISATION)
            || status.equals(CLOSED);
    return !happened && (status.equals(PIPELINE) || status.isEmpty());
  }

  private static boolean endedIn(Activity activity, String status, ReportingPeriod period) {
    Optional<LocalDate> end = activity.date(DateType.ACTUAL_END);
    if (end.isEmpty() && (status.equals(CLOSED) || status.equals(FINALISATION))) {
      end = activity.date(DateType.PLANNED_END);
    }
    return end.filter(period::contains).isPresent();
  }
}
