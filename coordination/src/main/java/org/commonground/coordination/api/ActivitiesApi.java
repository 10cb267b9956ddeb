package org.commonground.coordination.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.api.ActivityFilters.Question;
import org.commonground.coordination.api.routes.Answer;
import org.commonground.coordination.api.routes.Answer.WebLink;
import org.commonground.coordination.api.routes.Asked;
import org.commonground.coordination.api.routes.CommonParameters;
import org.commonground.coordination.api.routes.Parameter;
import org.commonground.coordination.api.routes.Parameter.Shape;
import org.commonground.coordination.api.routes.Route;
import org.commonground.coordination.api.routes.Routes;
import org.commonground.coordination.api.routes.ValueKind;
import org.commonground.coordination.api.routes.ValueKind.Expectation;
import org.commonground.coordination.exchange.ActivityDocument;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.springframework.stereotype.Component;

/** Answers activities: lists, and one by either of its identifiers. */
@Component
final class ActivitiesApi implements Routes {
  static final Parameter<ActivityId> ID =
      new Parameter<>(
          "id",
          Shape.PATH,
          ValueKind.coded(Expectation.of("api.expected.id"), ActivityId::parse),
          "0199b1b6-0000-7000-8000-000000000000");
  private static final Parameter<String> IDENTIFIER =
      new Parameter<>("iatiIdentifier", Shape.REQUIRED, ValueKind.text(500), "COMMON-GROUND-CTT");
  private static final Parameter<Long> VERSION =
      new Parameter<>("version", Shape.SINGLE, ValueKind.sequence(), "1");

  private final ActivityFilters filters;
  private final Search search;
  private final Activities activities;
  private final CodeNames names;

  ActivitiesApi(ActivityFilters filters, Search search, Activities activities, CodeNames names) {
    this.filters = filters;
    this.search = search;
    this.activities = activities;
    this.names = names;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of("listActivities", "/activities", ActivityList.class, this::list)
            .taking(ActivityFilters.ALL)
            .taking(ActivityFilters.SORT, Paging.PAGE, Paging.SIZE, ActivityFields.IN_LIST)
            .tried(Map.of("country", "CD", "pageSize", "2")),
        Route.of("listEvents", "/events", ActivityList.class, this::events)
            .taking(ActivityFilters.ALL)
            .taking(ActivityFilters.SORT, Paging.PAGE, Paging.SIZE, ActivityFields.IN_LIST)
            .tried(Map.of("from", "2019-01-01", "sort", "oldest", "pageSize", "2")),
        Route.of("findActivities", "/activities/by-identifier", ActivityList.class, this::named)
            .taking(IDENTIFIER, CommonParameters.AS_OF, ActivityFields.OF_ONE)
            .tried(Map.of("iatiIdentifier", "COMMON-GROUND-CTT", "fields", "iatiIdentifier,title")),
        Route.of("getActivity", "/activities/{id}", ActivityAnswer.class, this::one)
            .taking(ID, CommonParameters.AS_OF, VERSION, ActivityFields.OF_ONE)
            .tried(this::any));
  }

  private Map<String, String> any() {
    return search.listIds(SearchQuery.ALL, 1).stream()
        .flatMap(id -> activities.find(id, AsOf.NOW).stream())
        .findFirst()
        .map(HeldActivity::version)
        .map(it ->
            Map.of(
                ID.name(), it.activity().toString(),
                VERSION.name(), Long.toString(it.sequence())))
        .orElse(Map.of());
  }

  private Answer list(Asked asked) {
    return switch (filters.question(asked)) {
      case Question.Unclear(var faults) -> new Answer.Refused(faults);
      case Question.Clear(var query) -> list(asked, query);
    };
  }

  /** Activities that are events: of the kinds asked for, else of any. */
  private Answer events(Asked asked) {
    return switch (filters.question(asked)) {
      case Question.Unclear(var faults) -> new Answer.Refused(faults);
      case Question.Clear(var query) ->
          list(
              asked,
              query.chosen().containsKey(Facet.EVENT)
                  ? query
                  : query.choosing(Facet.EVENT, Facet.ANY));
    };
  }

  private Answer list(Asked asked, SearchQuery query) {
    var paging = Paging.of(asked);
    var fault = paging.fault(asked);
    if (fault.isPresent()) {
      return new Answer.Refused(List.of(fault.get()));
    }
    var visit = asked.visit();
    var found = search.list(query.page(paging.offset(), paging.size()), visit.locale());
    List<ActivityDocument> documents = new ArrayList<>();
    activities.forEach(
        found.hits().stream().map(hit -> hit.activity()).toList(),
        query.asOf(),
        held -> documents.add(ActivityDocument.of(held)));
    var links = paging.links(asked, found.total());
    var body =
        new ActivityList(
            found.total(),
            paging.page(),
            paging.size(),
            query.asOf().day(),
            found.didYouMean().isEmpty() ? null : found.didYouMean(),
            found.someOf() == 0 ? null : found.someOf(),
            documents,
            names.of(visit, documents),
            Paging.map(links));
    return new Answer.Found(body, links, ActivityFields.inList(asked));
  }

  private Answer named(Asked asked) {
    var visit = asked.visit();
    String identifier = asked.get(IDENTIFIER);
    var documents =
        activities.findByIdentifier(identifier, visit.asOf()).stream()
            .map(ActivityDocument::of)
            .toList();
    if (documents.isEmpty()) {
      return new Answer.Missing(visit.say("not-found.identifier", identifier));
    }
    var body =
        new ActivityList(
            documents.size(),
            1,
            documents.size(),
            visit.asOf().day(),
            null,
            null,
            documents,
            names.of(visit, documents),
            Map.of());
    return new Answer.Found(body, List.of(), ActivityFields.ofOne(asked));
  }

  private Answer one(Asked asked) {
    var visit = asked.visit();
    var id = asked.get(ID);
    Optional<HeldActivity> held =
        asked
            .find(VERSION)
            .map(version -> activities.findVersion(id, version))
            .orElseGet(() -> activities.find(id, visit.asOf()));
    return held.map(it -> found(asked, it))
        .orElseGet(() -> new Answer.Missing(visit.say("not-found.activity", id.toString())));
  }

  private Answer found(Asked asked, HeldActivity held) {
    var visit = asked.visit();
    var document = ActivityDocument.of(held);
    var links = links(visit, held);
    var body =
        new ActivityAnswer(
            document,
            held.version().sequence(),
            names.of(visit, List.of(document)),
            Paging.map(links));
    return new Answer.Found(body, links, ActivityFields.ofOne(asked));
  }

  private static List<WebLink> links(Visit visit, HeldActivity held) {
    String page = "/activities/" + held.version().activity();
    String version = Long.toString(held.version().sequence());
    return List.of(
        new WebLink("alternate", visit.to(page, "version", version)),
        new WebLink("iati", visit.to(page + ".xml", "version", version)),
        new WebLink("version-history", visit.to(Route.ROOT + page + "/versions")));
  }
}
