package org.commonground.coordination.api.routes;

import java.util.List;
import org.commonground.coordination.pages.Visit;

/** What a request was taken to ask. */
public sealed interface Understanding {
  /** Who asks, in every case. */
  Visit visit();

  /** Every parameter makes sense. */
  record Understood(Asked asked) implements Understanding {
    @Override
    public Visit visit() {
      return asked.visit();
    }
  }

  /**
   * Some do not.
   *
   * @param faults at least one
   */
  record NotUnderstood(Visit visit, List<Fault> faults) implements Understanding {
    public NotUnderstood {
      faults = List.copyOf(faults);
    }
  }
}
