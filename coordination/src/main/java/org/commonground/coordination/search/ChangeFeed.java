package org.commonground.coordination.search;

import java.util.List;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.Change;

/** The register, as far as an index follows it. */
interface ChangeFeed {
  /** Changes with a higher sequence, of every audience, lowest first. */
  List<Change> changesAfter(long sequence, int limit);

  /** The highest sequence; 0 when nothing was ever registered. */
  long lastSequence();

  /** Hears which activities the reader at hand is shown in a list. */
  default void listed(List<ActivityId> activities) {}
}
