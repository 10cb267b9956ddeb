package org.commonground.coordination.reference;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The 249 countries and areas of the standard M49. */
public final class Countries {

  /** Used by IATI publishers; not part of M49, so it is found but not listed. */
  private static final String KOSOVO = "XK";

  private final List<Country> countries;
  private final Map<String, Country> byCode;
  private final Map<String, Country> byName = new HashMap<>();
  private final Regions regions;

  Countries(List<Country> known, Regions regions) {
    this.countries = known.stream().filter(country -> !country.alpha2().equals(KOSOVO)).toList();
    this.byCode = byCode(known);
    for (var country : countries) {
      byName.put(country.name().in(Language.FRENCH).toLowerCase(Locale.ROOT), country);
      byName.put(country.name().in(Language.ENGLISH).toLowerCase(Locale.ROOT), country);
    }
    this.regions = regions;
  }

  static Countries load(Regions regions) {
    return new Countries(ReferenceTable.read("countries.tsv").list(Countries::country), regions);
  }

  private static Country country(ReferenceTable.Row row) {
    var code =
        new CountryCode(row.text("alpha2"), row.text("alpha3"), row.find("m49").orElse(null));
    var groups = row.words("groups").stream().map(Country.Group::valueOf).toList();
    return new Country(code, row.name(), row.text("region"), Set.copyOf(groups));
  }

  private static Map<String, Country> byCode(List<Country> known) {
    var index = new HashMap<String, Country>();
    for (var country : known) {
      index.put(country.code().alpha2(), country);
      index.put(country.code().alpha3(), country);
      if (country.code().m49() != null) {
        index.put(country.code().m49(), country);
      }
    }
    return Map.copyOf(index);
  }

  /** Finds a country or area by alpha-2, alpha-3 or M49 code; case does not matter. */
  public Optional<Country> find(String code) {
    var exact = byCode.get(code);
    return exact != null
        ? Optional.of(exact)
        : Optional.ofNullable(byCode.get(code.strip().toUpperCase(Locale.ROOT)));
  }

  /** Finds a country or area by exactly its English or French name; case does not matter. */
  public Optional<Country> findByName(String name) {
    return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
  }

  /** All countries and areas of M49, by alpha-2 code. */
  public List<Country> list() {
    return countries;
  }

  /** All countries and areas of M49, in the alphabetical order of the locale's language. */
  public List<Country> listByName(Locale locale) {
    var collator = Collator.getInstance(locale);
    return countries.stream()
        .sorted(
            Comparator.comparing(
                    (Country country) -> collator.getCollationKey(country.name(locale)))
                .thenComparing(Country::alpha2))
        .toList();
  }

  /** The countries and areas in a region or any region below it, by alpha-2 code. */
  public List<Country> listIn(Region region) {
    return countries.stream().filter(country -> regions.pathTo(country).contains(region)).toList();
  }
}
