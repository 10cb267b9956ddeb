package org.commonground.coordination.pages.places;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonground.coordination.pages.Counts;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.NotFound;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.IndexGroup;
import org.commonground.coordination.pages.parts.IndexGroup.Entry;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.pages.portraits.Portraits;
import org.commonground.coordination.reference.Countries;
import org.commonground.coordination.reference.Country;
import org.commonground.coordination.reference.Regions;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchResult;
import org.commonground.coordination.search.SearchResult.Count;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Answers the pages of countries and areas. */
@Controller
final class CountryPages {
  private final Countries countries;
  private final Regions regions;
  private final Search search;
  private final Counts counts;
  private final Portraits portraits;
  private final PageTemplates templates;

  CountryPages(
      Countries countries,
      Regions regions,
      Search search,
      Counts counts,
      Portraits portraits,
      PageTemplates templates) {
    this.countries = countries;
    this.regions = regions;
    this.search = search;
    this.counts = counts;
    this.portraits = portraits;
    this.templates = templates;
  }

  @GetMapping("/countries")
  View all(Visit visit) {
    var query = SearchQuery.ALL.asOf(visit.asOf());
    var found = search.count(query, Set.of(Facet.COUNTRY), visit.locale());
    var selection = Selection.all(visit, found);
    var map = counts.map(selection, code -> visit.to("/countries/" + Links.segment(code)));
    return templates.page(
        "countries",
        new CountriesPage(visit, map, selection.withoutCountry(), byRegion(visit, found)));
  }

  private List<IndexGroup> byRegion(Visit visit, SearchResult found) {
    var held =
        found.counts(Facet.COUNTRY).stream()
            .collect(Collectors.toMap(Count::code, Count::activities, Long::sum));
    Map<String, List<Country>> byRegion = new TreeMap<>();
    List<Entry> others = new ArrayList<>();
    for (String code : held.keySet().stream().sorted().toList()) {
      countries
          .find(code)
          .ifPresentOrElse(
              it -> byRegion.computeIfAbsent(it.region(), _ -> new ArrayList<>()).add(it),
              () -> others.add(entry(visit, code, code, held.getOrDefault(code, 0L))));
    }
    List<IndexGroup> groups = new ArrayList<>();
    byRegion.forEach((region, some) -> groups.add(region(visit, region, some, held)));
    groups.sort(Comparator.comparing(IndexGroup::heading, Collator.getInstance(visit.locale())));
    if (!others.isEmpty()) {
      groups.add(new IndexGroup(visit.say("countries.others"), "", others));
    }
    return groups;
  }

  private IndexGroup region(
      Visit visit, String region, List<Country> some, Map<String, Long> held) {
    var byName = Collator.getInstance(visit.locale());
    var entries =
        some.stream()
            .sorted(Comparator.comparing(it -> it.name(visit.locale()), byName))
            .map(it ->
                entry(
                    visit,
                    it.alpha2(),
                    it.name(visit.locale()),
                    held.getOrDefault(it.alpha2(), 0L)))
            .toList();
    return new IndexGroup(
        regions.find(region).map(it -> it.name(visit.locale())).orElse(region), "", entries);
  }

  private static Entry entry(Visit visit, String code, String name, long activities) {
    return new Entry(
        new Link(name, visit.to("/countries/" + Links.segment(code))), visit.number(activities));
  }

  @GetMapping("/countries/{code}")
  View one(Visit visit, @PathVariable String code) {
    String alpha2 = code.toUpperCase(Locale.ROOT);
    var country = countries.find(alpha2);
    if (country.isEmpty() && !alpha2.matches("[A-Z]{2}")) {
      throw new NotFound(visit.say("not-found.country", code));
    }
    var portrait = portraits.of(visit, Facet.COUNTRY, country.map(Country::alpha2).orElse(alpha2));
    if (country.isEmpty() && portrait.isEmpty()) {
      throw new NotFound(visit.say("not-found.country", code));
    }
    var page =
        new CountryPage(
            visit,
            country.map(it -> it.name(visit.locale())).orElse(alpha2),
            country.map(Country::alpha2).orElse(alpha2),
            country.map(it -> path(visit, it)).orElse(List.of()),
            country.map(it -> groups(visit, it)).orElse(List.of()),
            portrait);
    return templates.page("country", page);
  }

  private List<Link> path(Visit visit, Country country) {
    return regions.pathTo(country).stream()
        .skip(1)
        .map(it -> new Link(it.name(visit.locale()), visit.to("/activities", "region", it.m49())))
        .toList();
  }

  private static List<String> groups(Visit visit, Country country) {
    return country.groups().stream()
        .sorted()
        .map(it -> visit.code("country-group", it.name()))
        .toList();
  }
}
