package org.commonground.iati.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commonground.iati.Element;
import org.commonground.iati.Finding.Severity;
import org.commonground.iati.codelists.Codelists;

/** Rules 1.x of the rule set: how identifiers of activities and organisations are made. */
final class IdentifierRules {
  private final Set<String> agencies;
  private final Set<String> knownOrganisations;

  IdentifierRules(Codelists codelists) {
    this.agencies = codes(codelists, "OrganisationRegistrationAgency");
    this.knownOrganisations = new HashSet<>(codes(codelists, "IATIOrganisationIdentifier"));
    this.knownOrganisations.addAll(codes(codelists, "OrganisationIdentifier"));
  }

  static Set<String> codes(Codelists codelists, String list) {
    Set<String> codes = new HashSet<>();
    codelists.find(list).ifPresent(found -> found.list().forEach(code -> codes.add(code.code())));
    return codes;
  }

  void checkActivity(Element activity, Findings findings) {
    List<Element> reporters = activity.children("reporting-org");
    for (Element identifier : activity.children("iati-identifier")) {
      checkIdentifier(activity, identifier, findings);
    }
    checkDifference(activity, findings);
    checkReporters(reporters, "1.14", findings);
    checkOthers(activity, findings);
    for (Element related : activity.children("related-activity")) {
      noSpaces("1.7.1", related, "ref", findings);
    }
  }

  void checkOrganisation(Element organisation, Findings findings) {
    for (Element identifier : organisation.children("organisation-identifier")) {
      String value = Values.characters(identifier);
      warnOfSpaces("1.12.1", identifier, "", value, findings);
      if (!knownOrganisations.contains(value)) {
        warnOfSymbols("1.12.13", identifier, "", value, findings);
      }
    }
    checkReporters(organisation.children("reporting-org"), "1.18", findings);
    for (Element budget : organisation.children("recipient-org-budget")) {
      budget.children("recipient-org").forEach(it -> noSpaces("1.17.1", it, "ref", findings));
    }
  }

  /** The rules that hold for the reference of any organisation. */
  void checkReference(String spaces, String symbols, Element organisation, Findings findings) {
    noSpaces(spaces, organisation, "ref", findings);
    organisation
        .attribute("ref")
        .filter(ref -> !knownOrganisations.contains(ref))
        .ifPresent(ref -> warnOfSymbols(symbols, organisation, "/@ref", ref, findings));
  }

  void noSpaces(String rule, Element element, String attribute, Findings findings) {
    element
        .attribute(attribute)
        .ifPresent(value -> warnOfSpaces(rule, element, "/@" + attribute, value, findings));
  }

  private void checkIdentifier(Element activity, Element identifier, Findings findings) {
    String value = Values.characters(identifier);
    warnOfSpaces("1.3.1", identifier, "", value, findings);
    if (!beginsWithKnownOrganisation(value)) {
      warnOfSymbols("1.3.13", identifier, "", value, findings);
    }
    if (prefixes(activity).noneMatch(prefix -> value.startsWith(prefix + "-"))) {
      findings.warning(
          "1.1.21",
          identifier,
          "the identifier %s does not begin with the reporter's own identifier and a hyphen; let it begin so, or name the reporter's former identifier in other-identifier of type B1"
              .formatted(Findings.quoted(value)));
    }
  }

  private static Stream<String> prefixes(Element activity) {
    Stream<Element> former =
        activity.children("other-identifier").stream()
            .filter(it -> it.attribute("type").filter("B1"::equals).isPresent());
    return Stream.concat(activity.children("reporting-org").stream(), former)
        .flatMap(it -> it.attribute("ref").stream());
  }

  /** An identifier that begins with a known organisation's, up to any of its hyphens. */
  private boolean beginsWithKnownOrganisation(String value) {
    for (int i = value.indexOf('-'); i >= 0; i = value.indexOf('-', i + 1)) {
      if (knownOrganisations.contains(value.substring(0, i))) {
        return true;
      }
    }
    return false;
  }

  private static void checkDifference(Element activity, Findings findings) {
    Set<String> seen = new HashSet<>();
    List<Element> identifiers = activity.children("iati-identifier");
    Stream<String> references =
        activity.children("reporting-org").stream().flatMap(it -> it.attribute("ref").stream());
    Stream<String> all = Stream.concat(references, identifiers.stream().map(Values::characters));
    if (!all.allMatch(seen::add)) {
      findings.error(
          "1.1.3",
          identifiers.isEmpty() ? activity : identifiers.getFirst(),
          "the activity has the same identifier as the organisation that reports it; give the activity one of its own");
    }
  }

  private void checkReporters(List<Element> reporters, String rule, Findings findings) {
    for (Element reporter : reporters) {
      checkReference(rule + ".1", rule + ".13", reporter, findings);
    }
    boolean known =
        reporters.stream()
            .flatMap(it -> it.attribute("ref").stream())
            .anyMatch(knownOrganisations::contains);
    for (Element reporter : reporters) {
      String ref = reporter.attribute("ref").orElse(null);
      if (ref != null && !known && !agencies.contains(agency(ref))) {
        findings.add(
            Severity.WARNING,
            rule + ".8",
            reporter,
            "/@ref",
            "%s does not begin with the code of a registration agency, such as GB-COH; see the codelist OrganisationRegistrationAgency"
                .formatted(Findings.quoted(ref)));
      }
    }
  }

  /** What stands before the second hyphen. */
  private static String agency(String ref) {
    int first = ref.indexOf('-');
    int second = first < 0 ? -1 : ref.indexOf('-', first + 1);
    return first < 0 ? "" : second < 0 ? ref : ref.substring(0, second);
  }

  private void checkOthers(Element activity, Findings findings) {
    for (Element other : activity.children("other-identifier")) {
      switch (other.attribute("type").orElse("")) {
        case "B1" -> noSpaces("1.16.1", other, "ref", findings);
        case "A3" -> noSpaces("1.6.1", other, "ref", findings);
        default -> {
          // Other types have no rule.
        }
      }
      for (Element owner : other.children("owner-org")) {
        checkReference("1.11.1", "1.11.13", owner, findings);
      }
    }
  }

  private static void warnOfSpaces(
      String rule, Element element, String below, String value, Findings findings) {
    if (Values.hasSpaceAround(value)) {
      findings.add(
          Severity.WARNING,
          rule,
          element,
          below,
          "white space stands before or after the identifier %s; remove it"
              .formatted(Findings.quoted(value)));
    }
  }

  private static void warnOfSymbols(
      String rule, Element element, String below, String value, Findings findings) {
    if (Values.hasForbiddenSymbol(value)) {
      findings.add(
          Severity.WARNING,
          rule,
          element,
          below,
          "the identifier %s holds one of / & | ?; choose an identifier without them"
              .formatted(Findings.quoted(value)));
    }
  }
}
