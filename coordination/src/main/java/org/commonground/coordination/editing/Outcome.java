package org.commonground.coordination.editing;

import java.util.List;
import org.commonground.coordination.activities.ActivityId;

/** What became of a draft that somebody wanted to have in the register. */
public sealed interface Outcome {
  /** It is in the register. */
  record Registered(ActivityId activity) implements Outcome {}

  /** It waits for somebody to confirm it. */
  record Proposed() implements Outcome {}

  /** Something in it is wrong. */
  record Wrong(List<Problem> problems) implements Outcome {
    public Wrong {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Somebody else changed the record meanwhile: the draft holds both now, and its author looks at
   * it once more.
   */
  record Merged(Draft draft) implements Outcome {}
}
