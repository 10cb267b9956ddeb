package org.commonground.coordination.operations;

import java.util.concurrent.atomic.AtomicBoolean;
import org.commonground.coordination.database.DatabasePulse;
import org.commonground.coordination.search.Search;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.stereotype.Component;

/**
 * Whether the server can answer readers: it has started and is not stopping, the database answers,
 * and the index has caught up once. An index that falls behind later, during an import, still
 * answers.
 */
@Component
final class Readiness {

  private final ApplicationAvailability application;
  private final DatabasePulse database;
  private final Search search;
  private final AtomicBoolean hasCaughtUp = new AtomicBoolean();

  Readiness(ApplicationAvailability application, DatabasePulse database, Search search) {
    this.application = application;
    this.database = database;
    this.search = search;
  }

  boolean isReady() {
    return application.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC
        && database.isBeating()
        && hasCaughtUp();
  }

  private boolean hasCaughtUp() {
    if (!hasCaughtUp.get() && search.state().behind() == 0) {
      hasCaughtUp.set(true);
    }
    return hasCaughtUp.get();
  }
}
