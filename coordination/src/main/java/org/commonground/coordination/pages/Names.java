package org.commonground.coordination.pages;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonground.coordination.organisations.Organisations;
import org.commonground.coordination.reference.Classification;
import org.commonground.coordination.reference.Classifications;
import org.commonground.coordination.reference.Countries;
import org.commonground.coordination.reference.Regions;
import org.commonground.coordination.reference.Themes;
import org.commonground.coordination.search.Facet;
import org.springframework.stereotype.Component;

/** Names of codes in the reader's language; a code that nobody knows names itself. */
@Component
public final class Names {
  /** What every activity could state: where it does not, pages say so. */
  public static final Set<Facet> SAID_TO_BE_MISSING =
      Set.of(
          Facet.THEME,
          Facet.PILLAR,
          Facet.AREA,
          Facet.COUNTRY,
          Facet.REGION,
          Facet.STATUS,
          Facet.YEAR,
          Facet.REPORTER,
          Facet.ORGANISATION,
          Facet.TYPE,
          Facet.SECTOR,
          Facet.SDG);

  private final Countries countries;
  private final Regions regions;
  private final Themes themes;
  private final Classifications classifications;
  private final Organisations organisations;

  Names(
      Countries countries,
      Regions regions,
      Themes themes,
      Classifications classifications,
      Organisations organisations) {
    this.countries = countries;
    this.regions = regions;
    this.themes = themes;
    this.classifications = classifications;
    this.organisations = organisations;
  }

  public String country(Visit visit, String code) {
    return countries.find(code).map(it -> it.name(visit.locale())).orElse(code);
  }

  public String theme(Visit visit, String code) {
    return themes.find(code).map(it -> it.name(visit.locale())).orElse(code);
  }

  /** A theme's name where there is little room: "Pillar II". */
  public String shortTheme(Visit visit, String code) {
    return themes.find(code).map(it -> it.shortName().in(visit.locale())).orElse(code);
  }

  public String region(Visit visit, String m49) {
    return regions.find(m49).map(it -> it.name(visit.locale())).orElse(m49);
  }

  /** The name of a region in the vocabulary that a source uses. */
  public Optional<String> recipientRegion(Visit visit, String vocabulary, String code) {
    return regions.findName(vocabulary, code).map(it -> it.in(visit.locale()));
  }

  /** A DAC sector's name, by five or three digits; says so where the DAC has no such code. */
  public String sector(Visit visit, String code) {
    return findSector(visit, code).orElseGet(() -> visit.say("sector.unknown", code));
  }

  /** A DAC sector's name, by five or three digits. */
  public Optional<String> findSector(Visit visit, String code) {
    var list = code.length() == 3 ? Classification.DAC_3_DIGIT : Classification.DAC_5_DIGIT;
    return classifications
        .find(list, code)
        .map(it -> it.name(visit.locale()))
        .or(() -> Optional.of(visit.code("sector-group", code)).filter(name -> !name.equals(code)));
  }

  /** The short name of a goal or the text of a target of the 2030 Agenda, with its number. */
  public String goal(Visit visit, String code) {
    var list = code.indexOf('.') < 0 ? Classification.SDG_GOAL : Classification.SDG_TARGET;
    return classifications
        .find(list, code)
        .map(it -> code + ' ' + it.name(visit.locale()))
        .orElse(code);
  }

  /** Names of organisations by key, read at once. */
  public Map<String, String> organisations(Visit visit, Collection<String> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    var found = new HashMap<>(organisations.names(keys, visit.locale()));
    found.replaceAll((key, name) -> state(visit, name));
    return found;
  }

  /** A donor that is a state is called what the United Nations calls it; others keep their name. */
  public String state(Visit visit, String name) {
    return countries.findByName(name).map(it -> it.name(visit.locale())).orElse(name);
  }

  /** Names of the codes of a facet, and of the words that stand for none and for any. */
  public Map<String, String> of(Visit visit, Facet facet, Collection<String> codes) {
    var named = new HashMap<>(stated(visit, facet, codes));
    named.put(Facet.NONE, visit.say("facet.none"));
    named.put(Facet.ANY, visit.say("facet.any"));
    return named;
  }

  /** Whether a code belongs to its list, where the list is closed. */
  public boolean knows(Visit visit, Facet facet, String code) {
    return switch (facet) {
      case ORGANISATION, REPORTER, ROLE -> true;
      case YEAR -> code.matches("[0-9]{4}");
      case HIERARCHY -> code.matches("[0-9]");
      case COUNTRY -> countries.find(code).filter(it -> it.alpha2().equals(code)).isPresent();
      case REGION -> regions.find(code).isPresent();
      case THEME, PILLAR, AREA, RESOLUTION, EVENT -> themes.find(code).isPresent();
      case SECTOR -> findSector(visit, code).isPresent();
      case SDG, TYPE, STATUS ->
          !of(visit, facet, List.of(code)).getOrDefault(code, code).equals(code);
    };
  }

  private Map<String, String> stated(Visit visit, Facet facet, Collection<String> codes) {
    return switch (facet) {
      case THEME, PILLAR, AREA, RESOLUTION, EVENT -> each(codes, code -> theme(visit, code));
      case SECTOR -> each(codes, code -> sector(visit, code));
      case SDG -> each(codes, code -> goal(visit, code));
      case COUNTRY -> each(codes, code -> country(visit, code));
      case REGION -> each(codes, code -> region(visit, code));
      case ORGANISATION, REPORTER -> organisations(visit, codes);
      case ROLE -> roles(visit, codes);
      case TYPE -> each(codes, code -> visit.code("organisation-type", code));
      case STATUS -> each(codes, code -> visit.code("status", code));
      case HIERARCHY -> each(codes, code -> visit.code("level", code));
      case YEAR -> each(codes, code -> code);
    };
  }

  private Map<String, String> roles(Visit visit, Collection<String> codes) {
    List<String> keys = codes.stream().map(code -> code.substring(code.indexOf('|') + 1)).toList();
    var names = organisations(visit, keys);
    return each(
        codes,
        code -> {
          int bar = code.indexOf('|');
          String key = code.substring(bar + 1);
          String role = visit.code("role", code.substring(0, Math.max(bar, 0)));
          return role + ": " + names.getOrDefault(key, key);
        });
  }

  private static Map<String, String> each(
      Collection<String> codes, Function<String, String> naming) {
    return codes.stream()
        .distinct()
        .collect(Collectors.toMap(Function.identity(), naming, (one, same) -> one, HashMap::new));
  }
}
