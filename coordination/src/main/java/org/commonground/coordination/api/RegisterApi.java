package org.commonground.coordination.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.api.description.Description;
import org.commonground.coordination.api.routes.Answer;
import org.commonground.coordination.api.routes.Asked;
import org.commonground.coordination.api.routes.CommonParameters;
import org.commonground.coordination.api.routes.Route;
import org.commonground.coordination.api.routes.Routes;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.springframework.stereotype.Component;

/** Answers what is held, and where to begin. */
@Component
final class RegisterApi implements Routes {
  private static final List<String> BEGINNINGS =
      List.of(
          "activities",
          "briefing",
          "briefings",
          "changes",
          "countries",
          "events",
          "figures",
          "organisations",
          "quality",
          "refused",
          "regions",
          "themes");

  private final Search search;
  private final Activities activities;

  RegisterApi(Search search, Activities activities) {
    this.search = search;
    this.activities = activities;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of("getRegister", "/register", RegisterAnswer.class, this::register)
            .taking(CommonParameters.AS_OF));
  }

  private Answer register(Asked asked) {
    var visit = asked.visit();
    var found =
        search.count(SearchQuery.ALL.asOf(visit.asOf()), Set.of(Facet.REPORTER), visit.locale());
    var state = search.state();
    return Answer.of(
        new RegisterAnswer(
            found.total(),
            found.counts(Facet.REPORTER).size(),
            visit.asOf().day(),
            activities.findEarliestStatement().orElse(null),
            state.sequence(),
            state.behind() == 0,
            links(visit)));
  }

  private static Map<String, String> links(Visit visit) {
    Map<String, String> links = new TreeMap<>();
    BEGINNINGS.forEach(it -> links.put(it, visit.to(Route.ROOT + '/' + it)));
    links.put("description", Description.ADDRESS);
    links.put("page", visit.to("/about"));
    return links;
  }
}
