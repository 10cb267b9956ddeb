package org.commonground.coordination.exchange.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonground.coordination.reference.Classification;
import org.commonground.coordination.reference.Country;
import org.commonground.coordination.reference.KnownOrganisation;
import org.commonground.coordination.reference.Language;
import org.commonground.coordination.reference.Reference;
import org.commonground.coordination.reference.Theme;
import org.springframework.stereotype.Component;

/** Words and codes in cells that are known to mean one thing: exactly these, never a guess. */
@Component
final class Vocabulary {
  static final Pattern PLACE_CODE = Pattern.compile("([A-Z]{2,3})[0-9]{1,12}");

  private final Reference reference;
  private final Map<String, Country> countries = new HashMap<>();
  private final Map<String, String> regions = new HashMap<>();
  private final Map<String, Topic> topics = new HashMap<>();
  private final Map<String, String> statuses = new HashMap<>();

  /**
   * A sector or theme.
   *
   * @param vocabulary code of IATI's SectorVocabulary
   * @param code in that vocabulary
   * @param isTheme whether it is a word of our own vocabulary
   */
  record Topic(String vocabulary, String code, boolean isTheme) {}

  Vocabulary(Reference reference) {
    this.reference = reference;
    for (Country country : reference.countries().list()) {
      for (Language language : country.name().languages()) {
        countries.putIfAbsent(Spelling.fold(country.name().in(language)), country);
      }
    }
    WordTable.read("country-names.tsv")
        .forEach(row -> row.words().forEach(word -> addCountry(word, row.key())));
    reference
        .regions()
        .list()
        .forEach(region ->
            region
                .name()
                .languages()
                .forEach(language ->
                    regions.putIfAbsent(Spelling.fold(region.name().in(language)), region.m49())));
    addTopics();
    WordTable.read("statuses.tsv")
        .forEach(row -> row.words().forEach(word -> statuses.put(word, row.key())));
  }

  /** What people call a country every day; a full name of another one goes before. */
  private void addCountry(String name, String code) {
    reference.countries().find(code).ifPresent(it -> countries.putIfAbsent(name, it));
  }

  private void addTopics() {
    for (Theme theme : reference.themes().list()) {
      var topic = new Topic("99", theme.code(), true);
      topics.put(Spelling.fold(theme.code()), topic);
      theme.name().languages().forEach(it -> topics.put(Spelling.fold(theme.name().in(it)), topic));
      theme
          .shortName()
          .languages()
          .forEach(it -> topics.put(Spelling.fold(theme.shortName().in(it)), topic));
    }
    for (Classification list : List.of(Classification.DAC_5_DIGIT, Classification.DAC_3_DIGIT)) {
      String vocabulary = list == Classification.DAC_5_DIGIT ? "1" : "2";
      reference
          .classifications()
          .list(list)
          .forEach(term -> {
            var topic = new Topic(vocabulary, term.code(), false);
            topics.put(term.code(), topic);
            term.name()
                .languages()
                .forEach(it -> topics.putIfAbsent(Spelling.fold(term.name().in(it)), topic));
          });
    }
  }

  /** A country or area by code or by its name in any of six languages. */
  Optional<Country> country(String text) {
    Optional<Country> byCode =
        text.length() <= 3 ? reference.countries().find(text) : Optional.empty();
    return byCode.or(() -> Optional.ofNullable(countries.get(Spelling.fold(text))));
  }

  /** The country that a place's code begins with. */
  Optional<Country> countryOfPlace(String code) {
    var parts = PLACE_CODE.matcher(code.toUpperCase(Locale.ROOT));
    return parts.matches() ? reference.countries().find(parts.group(1)) : Optional.empty();
  }

  /** The M49 code of a region, by code or name. */
  Optional<String> region(String text) {
    return reference
        .regions()
        .find(text)
        .map(it -> it.m49())
        .or(() -> Optional.ofNullable(regions.get(Spelling.fold(text))));
  }

  Optional<Topic> topic(String text) {
    return Optional.ofNullable(topics.get(Spelling.fold(text)));
  }

  /** The code of ActivityStatus. */
  Optional<String> status(String text) {
    return Optional.ofNullable(statuses.get(Spelling.fold(text)));
  }

  Optional<KnownOrganisation> organisation(String text) {
    return reference.organisations().find(text);
  }
}
