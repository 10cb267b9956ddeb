package org.commonground.coordination.briefings.telling;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.HeldActivity;

/**
 * What a briefing is made of.
 *
 * @param held activities with a theme of ours that touch the period, the one before or the twelve
 *     months after
 * @param firstStated when a source first spoke of those that start after the period
 * @param unclassified how many others ran in the period
 * @param isCutOff whether there were too many to read all
 */
public record Material(
    List<HeldActivity> held,
    Map<ActivityId, Instant> firstStated,
    long unclassified,
    boolean isCutOff) {
  public Material {
    held = List.copyOf(held);
    firstStated = Map.copyOf(firstStated);
  }
}
