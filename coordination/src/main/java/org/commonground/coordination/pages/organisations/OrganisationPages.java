package org.commonground.coordination.pages.organisations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commonground.coordination.accounts.SignedIn;
import org.commonground.coordination.contacts.Contacts;
import org.commonground.coordination.organisations.OrganisationEntry;
import org.commonground.coordination.organisations.Organisations;
import org.commonground.coordination.organisations.Profile;
import org.commonground.coordination.organisations.Profiles;
import org.commonground.coordination.pages.Counts;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.NotFound;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Bars;
import org.commonground.coordination.pages.parts.IndexGroup;
import org.commonground.coordination.pages.parts.IndexGroup.Entry;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.pages.portraits.Portraits;
import org.commonground.coordination.reference.Countries;
import org.commonground.coordination.reference.Language;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchResult;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Answers the pages of organisations. */
@Controller
final class OrganisationPages {
  private static final int LISTED = 300;
  private static final int ROWS = 12;
  private static final List<String> ROLES = List.of("1", "2", "3", "4");

  private final Organisations organisations;
  private final Search search;
  private final Names names;
  private final Counts counts;
  private final Portraits portraits;
  private final Contacts contacts;
  private final Profiles profiles;
  private final Countries countries;
  private final PageTemplates templates;

  OrganisationPages(
      Organisations organisations,
      Search search,
      Names names,
      Counts counts,
      Portraits portraits,
      Contacts contacts,
      Profiles profiles,
      Countries countries,
      PageTemplates templates) {
    this.organisations = organisations;
    this.search = search;
    this.names = names;
    this.counts = counts;
    this.portraits = portraits;
    this.contacts = contacts;
    this.profiles = profiles;
    this.countries = countries;
    this.templates = templates;
  }

  @GetMapping("/organisations")
  View all(Visit visit) {
    var found =
        search.count(
            SearchQuery.ALL.asOf(visit.asOf()),
            Set.of(Facet.ORGANISATION, Facet.REPORTER, Facet.TYPE),
            visit.locale());
    var listed = found.counts(Facet.ORGANISATION).stream().limit(LISTED).toList();
    var known = names.organisations(visit, listed.stream().map(SearchResult.Count::code).toList());
    var entries =
        listed.stream()
            .map(it -> entry(visit, it, known.getOrDefault(it.code(), it.code())))
            .toList();
    long total = found.counts(Facet.ORGANISATION).size();
    return templates.page(
        "organisations",
        new OrganisationsPage(
            visit,
            counts.largest(Selection.all(visit, found), Facet.TYPE, ROWS),
            counts.largest(Selection.all(visit, found), Facet.REPORTER, ROWS),
            List.of(new IndexGroup("", "", entries)),
            visit.say("organisations.listed", total, listed.size())));
  }

  private static Entry entry(Visit visit, SearchResult.Count count, String name) {
    return new Entry(
        new Link(name, visit.to("/organisations/" + Links.segment(count.code()))),
        visit.number(count.activities()));
  }

  @GetMapping("/organisations/{key}")
  View one(Visit visit, @PathVariable String key, HttpServletRequest request) {
    var entry =
        organisations
            .find(key)
            .orElseThrow(() -> new NotFound(visit.say("not-found.organisation", key)));
    return templates.page("organisation", page(visit, entry, forms(visit, key, request)));
  }

  private static List<Link> forms(Visit visit, String key, HttpServletRequest request) {
    String page = "/organisations/" + Links.segment(key);
    return SignedIn.of(request).filter(it -> it.account().writesFor(key)).isPresent()
        ? List.of(
            new Link(visit.say("profile.change"), visit.to(page + "/edit")),
            new Link(visit.say("contacts.change"), visit.to(page + "/contacts")))
        : List.of();
  }

  private OrganisationPage page(Visit visit, OrganisationEntry entry, List<Link> forms) {
    boolean isNow = visit.asOf().day() == null;
    String name = names.state(visit, entry.name(visit.locale()));
    return new OrganisationPage(
        visit,
        name,
        entry.acronym(),
        entry.ref(),
        entry.type().isEmpty() ? "" : visit.code("organisation-type", entry.type()),
        entry.names().values().stream().filter(it -> !it.equals(name)).distinct().sorted().toList(),
        roles(visit, entry.key()),
        isNow ? contacts.listOf(entry.key()) : List.of(),
        isNow ? said(visit, profiles.find(entry.key())) : OrganisationPage.Said.NOTHING,
        forms,
        quality(visit, entry.key()),
        portraits.of(visit, Facet.ORGANISATION, entry.key()));
  }

  private OrganisationPage.Said said(Visit visit, Profile profile) {
    return profile.isEmpty()
        ? OrganisationPage.Said.NOTHING
        : new OrganisationPage.Said(
            about(visit, profile.about()),
            profile.website(),
            countries
                .find(profile.country())
                .map(it -> new Link(it.name(visit.locale()), visit.to("/countries/" + it.alpha2())))
                .orElse(Link.NONE),
            visit.say("profile.written", visit.figures().day(profile.writtenAt())));
  }

  /** In the reader's language, else in English, else in the first there is. */
  private static Link about(Visit visit, Map<String, String> texts) {
    return Stream.concat(
            Stream.of(visit.language().tag(), Language.ENGLISH.tag()),
            texts.keySet().stream().sorted())
        .filter(texts::containsKey)
        .findFirst()
        .map(tag -> new Link(texts.getOrDefault(tag, ""), "", tag))
        .orElse(Link.NONE);
  }

  private Link quality(Visit visit, String key) {
    var own = SearchQuery.ALL.asOf(visit.asOf()).choosing(Facet.REPORTER, key);
    return search.count(own, Set.of(), visit.locale()).total() == 0
        ? Link.NONE
        : new Link(
            visit.say("quality.link"),
            visit.to("/about/data", Selection.parameter(Facet.REPORTER), key));
  }

  private Bars roles(Visit visit, String key) {
    Map<String, Long> byRole = new java.util.LinkedHashMap<>();
    for (String role : ROLES) {
      byRole.put(role, inRole(visit, role + '|' + key));
    }
    long largest = byRole.values().stream().mapToLong(Long::longValue).max().orElse(0);
    List<Bars.Bar> bars = new ArrayList<>();
    byRole.forEach((role, count) -> {
      if (count > 0) {
        bars.add(
            new Bars.Bar(
                visit.code("role", role),
                visit.to("/activities", "role", role + '|' + key),
                visit.number(count),
                Bars.share(count, largest),
                0));
      }
    });
    return new Bars(
        visit.say("bars.by.role"),
        visit.say("facet.ROLE"),
        visit.say("unit.activities"),
        bars,
        List.of());
  }

  private long inRole(Visit visit, String code) {
    var query = SearchQuery.ALL.asOf(visit.asOf()).choosing(Facet.ROLE, code);
    return search.count(query, Set.of(), visit.locale()).total();
  }
}
