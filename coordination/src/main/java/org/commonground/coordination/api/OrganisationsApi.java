package org.commonground.coordination.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonground.coordination.api.OrganisationList.OrganisationAnswer;
import org.commonground.coordination.api.OrganisationList.OrganisationCount;
import org.commonground.coordination.api.routes.Answer;
import org.commonground.coordination.api.routes.Asked;
import org.commonground.coordination.api.routes.CommonParameters;
import org.commonground.coordination.api.routes.Parameter;
import org.commonground.coordination.api.routes.Parameter.Shape;
import org.commonground.coordination.api.routes.Route;
import org.commonground.coordination.api.routes.Routes;
import org.commonground.coordination.api.routes.ValueKind;
import org.commonground.coordination.organisations.OrganisationEntry;
import org.commonground.coordination.organisations.Organisations;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchResult.Count;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the organisations that take part. */
@Component
final class OrganisationsApi implements Routes {
  private static final List<String> ROLES = List.of("1", "2", "3", "4");
  private static final Parameter<String> KEY =
      new Parameter<>("key", Shape.PATH, ValueKind.text(500), "unodc");

  private final Organisations organisations;
  private final Search search;
  private final HeldCounts counts;
  private final Names names;

  OrganisationsApi(Organisations organisations, Search search, HeldCounts counts, Names names) {
    this.organisations = organisations;
    this.search = search;
    this.counts = counts;
    this.names = names;
  }

  @Override
  public List<Route> routes() {
    var asOf = CommonParameters.AS_OF;
    return List.of(
        Route.of("listOrganisations", "/organisations", OrganisationList.class, this::list)
            .taking(asOf, Paging.PAGE, Paging.SIZE)
            .tried(Map.of("pageSize", "2")),
        Route.of("getOrganisation", "/organisations/{key}", OrganisationAnswer.class, this::one)
            .taking(KEY, asOf)
            .tried(Map.of("key", KEY.example())));
  }

  private Answer list(Asked asked) {
    var paging = Paging.of(asked);
    var fault = paging.fault(asked);
    if (fault.isPresent()) {
      return new Answer.Refused(List.of(fault.get()));
    }
    var visit = asked.visit();
    var found =
        search
            .count(SearchQuery.ALL.asOf(visit.asOf()), Set.of(Facet.ORGANISATION), visit.locale())
            .counts(Facet.ORGANISATION);
    var some = found.stream().skip(paging.offset()).limit(paging.size()).toList();
    var known = names.organisations(visit, some.stream().map(Count::code).toList());
    var links = paging.links(asked, found.size());
    var body =
        new OrganisationList(
            found.size(),
            paging.page(),
            paging.size(),
            some.stream()
                .map(it -> entry(visit, it, known.getOrDefault(it.code(), it.code())))
                .toList(),
            Paging.map(links));
    return new Answer.Found(body, links, Set.of());
  }

  private static OrganisationCount entry(Visit visit, Count it, String name) {
    return new OrganisationCount(it.code(), name, it.activities(), links(visit, it.code()));
  }

  private static Map<String, String> links(Visit visit, String key) {
    String page = "/organisations/" + Links.segment(key);
    Map<String, String> links =
        new TreeMap<>(HeldCounts.links(visit, Facet.ORGANISATION, key, page));
    links.put("organisation", visit.to(Route.ROOT + page));
    return links;
  }

  private Answer one(Asked asked) {
    var visit = asked.visit();
    String key = asked.get(KEY);
    return organisations
        .find(key)
        .<Answer>map(it -> Answer.of(answer(visit, it)))
        .orElseGet(() -> new Answer.Missing(visit.say("not-found.organisation", key)));
  }

  private OrganisationAnswer answer(Visit visit, OrganisationEntry it) {
    String type = it.type();
    return new OrganisationAnswer(
        it.key(),
        names.state(visit, it.name(visit.locale())),
        known(it.acronym()),
        known(it.ref()),
        known(type),
        visit.findCode("organisation-type", type).orElse(null),
        new TreeMap<>(it.names()),
        counts.of(visit, Facet.ORGANISATION, it.key()),
        roles(visit, it.key()),
        links(visit, it.key()));
  }

  private List<CodeCount> roles(Visit visit, String key) {
    List<CodeCount> roles = new ArrayList<>();
    for (String role : ROLES) {
      long activities = counts.of(visit, Facet.ROLE, role + '|' + key);
      if (activities > 0) {
        roles.add(new CodeCount(role, visit.code("role", role), activities));
      }
    }
    return roles;
  }

  private static @Nullable String known(String text) {
    return text.isEmpty() ? null : text;
  }
}
