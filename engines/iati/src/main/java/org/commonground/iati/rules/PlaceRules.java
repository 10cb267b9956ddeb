package org.commonground.iati.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonground.iati.Element;

/** Rules 3.x and 12.1.1: countries and regions. */
final class PlaceRules {
  private PlaceRules() {}

  static void check(Element activity, Findings findings) {
    List<Element> countries = activity.children("recipient-country");
    List<Element> regions = activity.children("recipient-region");
    countries.forEach(country -> Shares.checkRange("12.1.1", country, findings));
    regions.forEach(region -> Shares.checkRange("12.1.1", region, findings));
    if (regions.isEmpty()) {
      checkCountries(countries, findings);
    }
    for (List<Element> ofVocabulary : Values.byVocabulary(regions).values()) {
      checkRegions(ofVocabulary, countries, findings);
    }
    checkLevels(activity, countries.isEmpty() && regions.isEmpty(), findings);
  }

  private static void checkCountries(List<Element> countries, Findings findings) {
    if (countries.size() > 1) {
      if (Values.countWith(countries, "percentage") < countries.size()) {
        findings.error(
            "3.1.1",
            countries.getFirst(),
            "several countries, and not all have a percentage; give every one its share");
      }
      if (!Values.addUpTo100(countries)) {
        findings.error("3.1.2", countries.getFirst(), Shares.wrongSum(countries));
      }
    } else if (countries.size() == 1 && !Values.isAbsentOr100(countries.getFirst())) {
      findings.error("3.1.4", countries.getFirst(), Shares.ONLY_ONE);
    }
  }

  private static void checkRegions(
      List<Element> regions, List<Element> countries, Findings findings) {
    Element first = regions.getFirst();
    if (regions.size() > 1 && Values.countWith(regions, "percentage") < regions.size()) {
      findings.error(
          "3.4.1",
          first,
          "several regions of one vocabulary, and not all have a percentage; give every one its share");
    }
    if (regions.size() == 1 && countries.isEmpty() && !Values.isAbsentOr100(first)) {
      findings.error("3.4.4", first, Shares.ONLY_ONE);
    }
    List<Element> all = new ArrayList<>(regions);
    all.addAll(countries);
    if (all.size() > 1 && !Values.addUpTo100(all)) {
      findings.error("3.4.2", first, Shares.wrongSum(all));
    }
  }

  private static void checkLevels(Element activity, boolean onlyInMoney, Findings findings) {
    List<Element> transactions = activity.children("transaction");
    Optional<Element> with = transactions.stream().filter(PlaceRules::hasPlace).findFirst();
    Optional<Element> without = transactions.stream().filter(it -> !hasPlace(it)).findFirst();
    if (!onlyInMoney) {
      with.ifPresent(it ->
          findings.error(
              "3.6.2",
              it,
              "countries or regions are stated for the activity and for transactions; keep them in one of the two places"));
      return;
    }
    if (with.isEmpty()) {
      findings.error(
          "3.7.1",
          activity,
          "no country or region is stated; state one for the activity, or for all transactions");
    }
    without.ifPresent(it ->
        findings.error(
            "3.7.2",
            it,
            "neither the activity nor this transaction has a country or region; give every transaction one, or the activity"));
  }

  private static boolean hasPlace(Element transaction) {
    return transaction.child("recipient-country").isPresent()
        || transaction.child("recipient-region").isPresent();
  }
}
