package org.commonground.coordination.api;

import java.util.List;
import org.commonground.coordination.api.RefusedList.RefusedEntry;
import org.commonground.coordination.api.routes.Answer;
import org.commonground.coordination.api.routes.Route;
import org.commonground.coordination.api.routes.Routes;
import org.commonground.coordination.exchange.RefusedRecord;
import org.commonground.coordination.exchange.RefusedRecords;
import org.springframework.stereotype.Component;

/** Answers what could not be taken in. */
@Component
final class RefusedApi implements Routes {
  private static final int MOST = 500;

  private final RefusedRecords refused;

  RefusedApi(RefusedRecords refused) {
    this.refused = refused;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of("listRefused", "/refused", RefusedList.class, asked -> all())
            .following(() -> all().toString()));
  }

  private Answer all() {
    return Answer.of(
        new RefusedList(
            refused.count(), refused.list(MOST).stream().map(RefusedApi::entry).toList()));
  }

  private static RefusedEntry entry(RefusedRecord it) {
    return new RefusedEntry(
        it.file(), it.line() == 0 ? null : it.line(), it.rule(), it.message(), it.at());
  }
}
