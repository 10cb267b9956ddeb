package org.commonground.iati.upgrading;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonground.iati.Attribute;
import org.commonground.iati.Element;
import org.jspecify.annotations.Nullable;

/**
 * Codes that 2.01 made language neutral, and names that publishers wrote in place of codes.
 *
 * <p>The 2.01 change log numbers sector vocabularies otherwise than the codelist SectorVocabulary
 * itself, which was in force when 2.01 came out and still is; the codelist is followed.
 */
final class Codes {
  private static final Map<String, String> ORGANISATION_TYPE =
      Map.ofEntries(
          Map.entry("government", "10"),
          Map.entry("local government", "11"),
          Map.entry("other public sector", "15"),
          Map.entry("international ngo", "21"),
          Map.entry("national ngo", "22"),
          Map.entry("regional ngo", "23"),
          Map.entry("partner country based ngo", "24"),
          Map.entry("public private partnership", "30"),
          Map.entry("multilateral", "40"),
          Map.entry("foundation", "60"),
          Map.entry("private sector", "70"),
          Map.entry("academic, training and research", "80"));

  private static final Map<String, String> BUDGET_TYPE = Map.of("original", "1", "revised", "2");

  private static final Map<String, String> PLACE_VOCABULARY =
      Map.of(
          "geo",
          "G1",
          "geonames",
          "G1",
          "osm",
          "G2",
          "gaul",
          "A1",
          "salb",
          "A2",
          "gadm",
          "A3",
          "iso",
          "A4");

  private static final Map<String, String> YES_OR_NO =
      Map.of("yes", "1", "true", "1", "no", "0", "false", "0");

  private static final Map<String, Map<String, Map<String, String>>> OLD =
      Map.ofEntries(
          Map.entry(
              "participating-org",
              Map.of(
                  "role",
                  Map.of("funding", "1", "accountable", "2", "extending", "3", "implementing", "4"),
                  "type",
                  ORGANISATION_TYPE)),
          Map.entry("reporting-org", Map.of("type", ORGANISATION_TYPE)),
          Map.entry(
              "activity-date",
              Map.of(
                  "type",
                  Map.of(
                      "start-planned",
                      "1",
                      "start-actual",
                      "2",
                      "end-planned",
                      "3",
                      "end-actual",
                      "4"))),
          Map.entry("transaction-type", Map.of("code", CodedElements.TRANSACTION_TYPE)),
          Map.entry("sector", Map.of("vocabulary", Vocabularies.SECTOR)),
          Map.entry(
              "policy-marker",
              Map.of(
                  "vocabulary",
                  Vocabularies.POLICY_MARKER,
                  "significance",
                  Map.of(
                      "not targeted",
                      "0",
                      "significant objective",
                      "1",
                      "principal objective",
                      "2"))),
          Map.entry("location-id", Map.of("vocabulary", PLACE_VOCABULARY)),
          Map.entry("administrative", Map.of("vocabulary", PLACE_VOCABULARY)),
          Map.entry("budget", Map.of("type", BUDGET_TYPE)),
          Map.entry("planned-disbursement", Map.of("type", BUDGET_TYPE)),
          Map.entry(
              "related-activity",
              Map.of(
                  "type", Map.of("parent", "1", "child", "2", "sibling", "3", "co-funded", "4"))),
          Map.entry(
              "result",
              Map.of("type", Map.of("output", "1", "outcome", "2", "impact", "3", "other", "9"))),
          Map.entry("indicator", Map.of("measure", Map.of("unit", "1", "percentage", "2"))),
          Map.entry("conditions", Map.of("attached", YES_OR_NO)),
          Map.entry(
              "condition",
              Map.of("type", Map.of("policy", "1", "performance", "2", "fiduciary", "3"))));

  private final Notes notes;

  Codes(Notes notes) {
    this.notes = notes;
  }

  Attribute upgraded(Element element, Attribute attribute) {
    String name = element.name().local();
    var ofElement = OLD.get(name);
    if (ofElement == null || !attribute.name().isIati()) {
      return attribute;
    }
    String local = attribute.name().local();
    boolean misspelt = local.equals("vocab") && element.attribute("vocabulary").isEmpty();
    String meant = misspelt ? "vocabulary" : local;
    var known = ofElement.get(meant);
    if (known == null) {
      return attribute;
    }
    String old = attribute.value().strip();
    String now =
        name.equals("sector") ? sector(element, old) : known.get(old.toLowerCase(Locale.ROOT));
    if (now == null) {
      report(old);
      return misspelt ? Attribute.of(meant, attribute.value()) : attribute;
    }
    return Attribute.of(meant, now);
  }

  /** DAC stood for codes of five digits, and in many files for those of three as well. */
  private static @Nullable String sector(Element sector, String old) {
    boolean threeDigits = sector.code("code").filter(it -> it.length() == 3).isPresent();
    return old.equalsIgnoreCase("DAC") && threeDigits
        ? "2"
        : Vocabularies.SECTOR.get(old.toLowerCase(Locale.ROOT));
  }

  private void report(String old) {
    boolean looksNew = !old.isEmpty() && old.chars().allMatch(Character::isDigit);
    if (!looksNew && !old.matches("[AG]\\d")) {
      notes.look(
          "A code or name of 1.0x has no equal in 2.03 and is left as it is. Choose a code of the"
              + " 2.03 codelist.");
    }
  }

  static Optional<String> placeVocabulary(String old) {
    return Optional.ofNullable(PLACE_VOCABULARY.get(old.toLowerCase(Locale.ROOT)));
  }
}
