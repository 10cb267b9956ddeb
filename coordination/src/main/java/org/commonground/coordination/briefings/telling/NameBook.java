package org.commonground.coordination.briefings.telling;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.commonground.coordination.reference.Countries;
import org.commonground.coordination.reference.Reference;
import org.commonground.coordination.reference.Regions;
import org.commonground.coordination.reference.Theme;
import org.commonground.iati.Organisation;
import org.commonground.iati.Recipient;

/**
 * What codes are called in the language of a briefing. A code that nobody knows names itself.
 *
 * @param reference the lists
 * @param keyOf the key of an organisation; empty when it is not named
 * @param organisations names by key
 * @param locale the language
 */
public record NameBook(
    Reference reference,
    Function<Organisation, String> keyOf,
    Map<String, String> organisations,
    Locale locale) {

  String country(String code) {
    Countries countries = reference.countries();
    return countries.find(code).map(it -> it.name(locale)).orElse(code);
  }

  String region(Recipient region) {
    Regions regions = reference.regions();
    return regions
        .findName(region.vocabulary(), region.code())
        .map(it -> it.in(locale))
        .orElseGet(() -> region.names().in(locale).map(it -> it.text()).orElse(region.code()));
  }

  String theme(Theme theme) {
    return theme.name(locale);
  }

  String organisation(Organisation organisation) {
    String key = keyOf.apply(organisation);
    String named = organisation.names().text(locale);
    String own = named.isEmpty() ? organisation.ref() : named;
    return key.isEmpty() ? own : organisations.getOrDefault(key, own.isEmpty() ? key : own);
  }

  /** Names of several, each once, in their order. */
  List<String> organisations(List<Organisation> all) {
    return all.stream().map(this::organisation).filter(it -> !it.isEmpty()).distinct().toList();
  }
}
