package org.commonground.coordination.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.commonground.coordination.api.routes.Answer;
import org.commonground.coordination.api.routes.Asked;
import org.commonground.coordination.api.routes.CommonParameters;
import org.commonground.coordination.api.routes.Fault;
import org.commonground.coordination.api.routes.Route;
import org.commonground.coordination.api.routes.Routes;
import org.commonground.coordination.api.routes.ValueKind.Expectation;
import org.commonground.coordination.briefings.AskedPeriod;
import org.commonground.coordination.briefings.BriefingDocument;
import org.commonground.coordination.briefings.BriefingDocuments;
import org.commonground.coordination.briefings.ReportingPeriod;
import org.springframework.stereotype.Component;

/** Answers the account of a period. */
@Component
final class BriefingsApi implements Routes {
  private final BriefingDocuments briefings;

  BriefingsApi(BriefingDocuments briefings) {
    this.briefings = briefings;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of("getBriefing", "/briefing", BriefingDocument.class, this::briefing)
            .taking(ActivityFilters.FROM, ActivityFilters.TO, CommonParameters.AS_OF)
            .tried(Map.of("from", "2019-01-01", "to", "2019-12-31")));
  }

  private Answer briefing(Asked asked) {
    var visit = asked.visit();
    var usual = ReportingPeriod.lastFullQuarter(visit.today());
    var from = asked.find(ActivityFilters.FROM);
    var to = asked.find(ActivityFilters.TO);
    if (from.isEmpty() && to.isEmpty()) {
      return Answer.of(briefings.of(visit, usual));
    }
    LocalDate first =
        from.orElseGet(() -> to.map(it -> it.minusMonths(3).plusDays(1)).orElseThrow());
    LocalDate last = to.orElseGet(() -> first.plusMonths(3).minusDays(1));
    return switch (AskedPeriod.of(first.toString(), last.toString())) {
      case AskedPeriod.Understood(var period) -> Answer.of(briefings.of(visit, period));
      case AskedPeriod.NotUnderstood(var _, var text) ->
          new Answer.Refused(
              List.of(
                  Fault.of(
                      visit,
                      to.isPresent() ? ActivityFilters.TO.name() : ActivityFilters.FROM.name(),
                      text,
                      Expectation.of("api.expected.briefing-period"))));
    };
  }
}
