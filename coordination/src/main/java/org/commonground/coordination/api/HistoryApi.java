package org.commonground.coordination.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.Difference;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.Version;
import org.commonground.coordination.api.ChangeList.ChangeEntry;
import org.commonground.coordination.api.VersionList.VersionEntry;
import org.commonground.coordination.api.routes.Answer;
import org.commonground.coordination.api.routes.Answer.WebLink;
import org.commonground.coordination.api.routes.Asked;
import org.commonground.coordination.api.routes.Parameter;
import org.commonground.coordination.api.routes.Parameter.Shape;
import org.commonground.coordination.api.routes.Route;
import org.commonground.coordination.api.routes.Routes;
import org.commonground.coordination.api.routes.ValueKind;
import org.commonground.coordination.database.Audiences;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what changed: in one activity, and in the whole register since a point in its count. */
@Component
final class HistoryApi implements Routes {
  /** Comparing reads the whole record; older versions are listed without. */
  private static final int COMPARED = 20;

  private static final Parameter<Long> SINCE =
      new Parameter<>("since", Shape.SINGLE, ValueKind.sequence().usually(0), "0");
  private static final Parameter<Integer> LIMIT =
      new Parameter<>("limit", Shape.SINGLE, ValueKind.number(1, Paging.MOST).usually(100), "10");

  private final Activities activities;
  private final Search search;

  HistoryApi(Activities activities, Search search) {
    this.activities = activities;
    this.search = search;
  }

  @Override
  public List<Route> routes() {
    String versions = "/activities/{id}/versions";
    return List.of(
        Route.of("listVersions", versions, VersionList.class, this::versions)
            .taking(ActivitiesApi.ID)
            .tried(this::any),
        Route.of("listChanges", "/changes", ChangeList.class, this::changes)
            .taking(SINCE, LIMIT)
            .tried(Map.of("since", "0", "limit", "2")));
  }

  private Map<String, String> any() {
    return search.listIds(SearchQuery.ALL, 1).stream()
        .findFirst()
        .map(id -> Map.of(ActivitiesApi.ID.name(), id.toString()))
        .orElse(Map.of());
  }

  private Answer versions(Asked asked) {
    var visit = asked.visit();
    var id = asked.get(ActivitiesApi.ID);
    var history = activities.history(id);
    if (history.isEmpty()) {
      return new Answer.Missing(visit.say("not-found.activity", id.toString()));
    }
    var states = history.stream().limit(COMPARED + 1L).map(this::state).toList();
    List<VersionEntry> entries = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      var version = history.get(i);
      entries.add(VersionEntry.of(version, differences(states, i), links(visit, version)));
    }
    return Answer.of(new VersionList(id.toString(), entries));
  }

  private Optional<HeldActivity> state(Version version) {
    return activities.findVersion(version.activity(), version.sequence());
  }

  /** What a version changed; absent for the first, and for those that are not compared. */
  private static @Nullable List<Difference> differences(
      List<Optional<HeldActivity>> states, int newer) {
    if (newer + 1 >= states.size()) {
      return null;
    }
    var before = states.get(newer + 1);
    var after = states.get(newer);
    return before.isPresent() && after.isPresent()
        ? Difference.between(before.get().activity(), after.get().activity())
        : null;
  }

  private static Map<String, String> links(Visit visit, Version version) {
    String page = "/activities/" + version.activity();
    String number = Long.toString(version.sequence());
    Map<String, String> links = new TreeMap<>();
    links.put("activity", visit.to(Route.ROOT + page, "version", number));
    links.put("iati", visit.to(page + ".xml", "version", number));
    links.put("page", visit.to(page, "version", number));
    return links;
  }

  private Answer changes(Asked asked) {
    long since = asked.find(SINCE).orElse(0L);
    int limit = asked.find(LIMIT).orElse(100);
    var visit = asked.visit();
    var some = activities.changesAfter(since, limit);
    var entries =
        some.stream()
            .filter(it -> Audiences.viewer().sees(it.audience(), it.reporter()))
            .map(it -> ChangeEntry.of(it, links(visit, it.version())))
            .toList();
    long upTo = some.isEmpty() ? since : some.getLast().sequence();
    boolean isLast = some.size() < limit;
    String next = visit.links().with(SINCE.name(), Long.toString(upTo));
    List<WebLink> links = isLast ? List.of() : List.of(new WebLink("next", next));
    var body = new ChangeList(upTo, isLast, entries, Map.of("next", next));
    return new Answer.Found(body, links, java.util.Set.of());
  }
}
