package org.commonground.coordination.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonground.coordination.api.CountryList.CountryEntry;
import org.commonground.coordination.api.RegionList.RegionEntry;
import org.commonground.coordination.api.routes.Answer;
import org.commonground.coordination.api.routes.Asked;
import org.commonground.coordination.api.routes.CommonParameters;
import org.commonground.coordination.api.routes.Parameter;
import org.commonground.coordination.api.routes.Parameter.Shape;
import org.commonground.coordination.api.routes.Route;
import org.commonground.coordination.api.routes.Routes;
import org.commonground.coordination.api.routes.ValueKind;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.reference.Countries;
import org.commonground.coordination.reference.Country;
import org.commonground.coordination.reference.Region;
import org.commonground.coordination.reference.Regions;
import org.commonground.coordination.search.Facet;
import org.springframework.stereotype.Component;

/** Answers countries, areas and regions. */
@Component
final class PlacesApi implements Routes {
  private static final Parameter<String> COUNTRY =
      new Parameter<>("code", Shape.PATH, ValueKind.text(20), "CD");
  private static final Parameter<String> REGION =
      new Parameter<>("code", Shape.PATH, ValueKind.text(20), "143");

  private final Countries countries;
  private final Regions regions;
  private final HeldCounts counts;

  PlacesApi(Countries countries, Regions regions, HeldCounts counts) {
    this.countries = countries;
    this.regions = regions;
    this.counts = counts;
  }

  @Override
  public List<Route> routes() {
    var asOf = CommonParameters.AS_OF;
    return List.of(
        Route.of("listCountries", "/countries", CountryList.class, this::countries).taking(asOf),
        Route.of("getCountry", "/countries/{code}", CountryEntry.class, this::country)
            .taking(COUNTRY, asOf)
            .tried(Map.of("code", COUNTRY.example())),
        Route.of("listRegions", "/regions", RegionList.class, this::regions).taking(asOf),
        Route.of("getRegion", "/regions/{code}", RegionEntry.class, this::region)
            .taking(REGION, asOf)
            .tried(Map.of("code", REGION.example())));
  }

  private Answer countries(Asked asked) {
    var visit = asked.visit();
    var held = counts.of(visit, Facet.COUNTRY);
    List<CountryEntry> entries = new ArrayList<>();
    for (Country country : countries.listByName(visit.locale())) {
      entries.add(entry(visit, country, held.getOrDefault(country.alpha2(), 0L)));
    }
    var known = entries.stream().map(CountryEntry::code).collect(Collectors.toSet());
    held.keySet().stream()
        .filter(code -> !known.contains(code))
        .sorted()
        .forEach(code -> entries.add(unlisted(visit, code, held.getOrDefault(code, 0L))));
    return Answer.of(new CountryList(entries));
  }

  private Answer country(Asked asked) {
    var visit = asked.visit();
    String code = asked.get(COUNTRY).toUpperCase(Locale.ROOT);
    var country = countries.find(code);
    long activities = counts.of(visit, Facet.COUNTRY, country.map(Country::alpha2).orElse(code));
    if (country.isPresent()) {
      return Answer.of(entry(visit, country.get(), activities));
    }
    return activities > 0
        ? Answer.of(unlisted(visit, code, activities))
        : new Answer.Missing(visit.say("not-found.country", code));
  }

  private CountryEntry entry(Visit visit, Country country, long activities) {
    var code = country.code();
    return new CountryEntry(
        code.alpha2(),
        code.alpha3(),
        code.m49(),
        country.name(visit.locale()),
        regions.pathTo(country).stream().map(Region::m49).toList(),
        country.groups().stream().map(Enum::name).sorted().toList(),
        activities,
        links(visit, code.alpha2()));
  }

  private static CountryEntry unlisted(Visit visit, String code, long activities) {
    var links = links(visit, code);
    return new CountryEntry(code, null, null, null, List.of(), List.of(), activities, links);
  }

  private static Map<String, String> links(Visit visit, String code) {
    return HeldCounts.links(visit, Facet.COUNTRY, code, "/countries/" + Links.segment(code));
  }

  private Answer regions(Asked asked) {
    var held = counts.of(asked.visit(), Facet.REGION);
    return Answer.of(
        new RegionList(
            regions.list().stream()
                .map(it -> entry(asked.visit(), it, held.getOrDefault(it.m49(), 0L)))
                .toList()));
  }

  private Answer region(Asked asked) {
    var visit = asked.visit();
    String code = asked.get(REGION);
    return regions
        .find(code)
        .<Answer>map(it -> Answer.of(entry(visit, it, counts.of(visit, Facet.REGION, code))))
        .orElseGet(() -> new Answer.Missing(visit.say("api.no-region", code)));
  }

  private RegionEntry entry(Visit visit, Region region, long activities) {
    return new RegionEntry(
        region.m49(),
        region.level().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        region.name(visit.locale()),
        region.parent(),
        Set.copyOf(countries.listIn(region)).stream().map(Country::alpha2).sorted().toList(),
        activities,
        HeldCounts.links(visit, Facet.REGION, region.m49(), "/activities"));
  }
}
