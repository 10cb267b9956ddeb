package org.commonground.coordination.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.commonground.coordination.reference.Classification;
import org.commonground.coordination.reference.ClassifiedTerm;
import org.commonground.coordination.reference.Country;
import org.commonground.coordination.reference.KnownOrganisation;
import org.commonground.coordination.reference.LocalisedName;
import org.commonground.coordination.reference.Reference;
import org.commonground.coordination.reference.Region;
import org.commonground.coordination.reference.Regions;
import org.commonground.coordination.reference.Theme;
import org.commonground.iati.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * What codes mean beyond themselves: as much of reference and organisations as the index needs,
 * looked up once for all documents.
 */
final class CodeBook {
  private final Function<Organisation, String> keys;
  private final Regions regions;
  private final Map<String, List<String>> regionsOfCountry;
  private final Map<String, List<Wording>> countries;
  private final Map<String, List<Wording>> organisations;
  private final Map<String, List<Wording>> themeNames;
  private final Map<String, List<Wording>> sectors;
  private final Map<String, Theme> themes;

  /** A name in a language; the language is empty when it does not matter. */
  record Wording(String language, String text) {}

  CodeBook(Reference reference, Function<Organisation, String> keys) {
    this.keys = keys;
    this.regions = reference.regions();
    var known = reference.countries().list();
    this.countries =
        known.stream().collect(toUnmodifiableMap(Country::alpha2, it -> wordings(it.name())));
    this.regionsOfCountry =
        known.stream().collect(toUnmodifiableMap(Country::alpha2, it -> below(regions.pathTo(it))));
    this.organisations =
        reference.organisations().list().stream()
            .collect(toUnmodifiableMap(KnownOrganisation::key, CodeBook::wordings));
    this.sectors =
        withGroups(
            Stream.of(Classification.DAC_3_DIGIT, Classification.DAC_5_DIGIT)
                .flatMap(list -> reference.classifications().list(list).stream())
                .toList());
    var vocabulary = reference.themes().list();
    this.themes = vocabulary.stream().collect(toUnmodifiableMap(Theme::code, it -> it));
    this.themeNames =
        vocabulary.stream().collect(toUnmodifiableMap(Theme::code, CodeBook::wordings));
  }

  private static List<Wording> wordings(LocalisedName name) {
    return name.names().entrySet().stream()
        .map(entry -> new Wording(entry.getKey().tag(), entry.getValue()))
        .toList();
  }

  private static List<Wording> wordings(KnownOrganisation known) {
    List<Wording> found = new ArrayList<>(wordings(known.name()));
    var acronym = known.acronym();
    Stream.concat(Stream.ofNullable(acronym), known.aliases().stream())
        .forEach(alias -> found.add(new Wording("", alias)));
    return found;
  }

  private static List<Wording> wordings(Theme theme) {
    return Stream.concat(wordings(theme.name()).stream(), wordings(theme.shortName()).stream())
        .distinct()
        .toList();
  }

  /** A way from the world down, without the world: under it stands everything. */
  private static List<String> below(List<Region> path) {
    return path.stream()
        .filter(region -> region.level() != Region.Level.WORLD)
        .map(Region::m49)
        .toList();
  }

  /** The key of an organisation; empty when it is not named. */
  String organisation(Organisation organisation) {
    return keys.apply(organisation);
  }

  /** Acronyms and names by which readers look for a known organisation, in every language held. */
  List<Wording> organisationNames(String key) {
    return organisations.getOrDefault(key, List.of());
  }

  /** M49 codes of the regions that a country lies in, without the world; empty when unknown. */
  List<String> regionsOfCountry(String alpha2) {
    return regionsOfCountry.getOrDefault(alpha2, List.of());
  }

  /** M49 codes of a region stated in a vocabulary and of those that hold it, without the world. */
  List<String> regions(String vocabulary, String code) {
    return regions
        .findM49(vocabulary, code)
        .map(region -> below(regions.pathTo(region)))
        .orElse(List.of());
  }

  /** What a country is called, in every language held. */
  List<Wording> countryNames(String alpha2) {
    return countries.getOrDefault(alpha2, List.of());
  }

  /** What a DAC sector of five or three digits is called, in English and French. */
  List<Wording> sectorNames(String code) {
    return sectors.getOrDefault(code, List.of());
  }

  /**
   * Sources state 120 for the categories 121, 122 and 123, as the DAC groups them; the standard's
   * list holds the categories alone, so the group goes by all their names.
   */
  private static Map<String, List<Wording>> withGroups(List<ClassifiedTerm> terms) {
    Map<String, List<Wording>> names = new HashMap<>();
    terms.forEach(term -> names.put(term.code(), wordings(term.name())));
    Map<String, List<Wording>> groups = new HashMap<>();
    names.forEach((code, wordings) -> {
      String group = code.substring(0, 2) + '0';
      if (code.length() == 3 && !names.containsKey(group)) {
        groups.computeIfAbsent(group, _ -> new ArrayList<>()).addAll(wordings);
      }
    });
    names.putAll(groups);
    return Map.copyOf(names);
  }

  /** A theme of our vocabulary; absent for codes that it does not hold. */
  @Nullable Theme theme(String code) {
    return themes.get(code);
  }

  /** What a theme is called, in every language held. */
  List<Wording> themeNames(String code) {
    return themeNames.getOrDefault(code, List.of());
  }

  /** Changes when any of the answers does, other than the keys of organisations. */
  String stamp() {
    var digest = DigestUtils.getSha256Digest();
    for (Map<String, ?> table :
        List.of(regionsOfCountry, countries, organisations, sectors, themes, themeNames)) {
      digest.update(new TreeMap<>(table).toString().getBytes(UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }
}
