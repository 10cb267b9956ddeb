package org.commonground.iati;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One organisation's own file in the terms of IATI 2.03: a typed view of its {@code
 * iati-organisation} element, as {@link Activity} is of an activity.
 *
 * @param element the {@code iati-organisation} element, already in the terms of 2.03
 */
public record OrganisationRecord(Element element) {

  /** Refuses any other element. */
  public OrganisationRecord {
    Objects.requireNonNull(element);
    if (!element.is("iati-organisation")) {
      throw new IllegalArgumentException("expected iati-organisation, found " + element.name());
    }
  }

  /**
   * The organisation's own identifier.
   *
   * @return stripped; empty when the source has none
   */
  public String identifier() {
    return element.child("organisation-identifier").map(Element::text).orElse("");
  }

  /**
   * What the organisation is called.
   *
   * @return by language; may be empty
   */
  public Narratives name() {
    return element
        .child("name")
        .map(it -> Narratives.of(it, defaultLanguage()))
        .orElse(Narratives.NONE);
  }

  /**
   * Who reports.
   *
   * @return the organisation; absent when the source names none
   */
  public Optional<Organisation> reportingOrg() {
    return element.child("reporting-org").map(it -> Organisation.of(it, defaultLanguage()));
  }

  /**
   * The organisation's own budgets.
   *
   * @return those with an amount that can be read, in the order of the file
   */
  public List<OrganisationBudget> totalBudgets() {
    return budgets("total-budget");
  }

  /**
   * The budgets for organisations that it funds.
   *
   * @return those with an amount that can be read, in the order of the file
   */
  public List<OrganisationBudget> recipientOrgBudgets() {
    return budgets("recipient-org-budget");
  }

  /**
   * The budgets for regions.
   *
   * @return those with an amount that can be read, in the order of the file
   */
  public List<OrganisationBudget> recipientRegionBudgets() {
    return budgets("recipient-region-budget");
  }

  /**
   * The budgets for countries.
   *
   * @return those with an amount that can be read, in the order of the file
   */
  public List<OrganisationBudget> recipientCountryBudgets() {
    return budgets("recipient-country-budget");
  }

  /**
   * What the organisation spent.
   *
   * @return those with an amount that can be read, in the order of the file
   */
  public List<OrganisationBudget> totalExpenditures() {
    return budgets("total-expenditure");
  }

  /**
   * The documents linked.
   *
   * @return in the order of the file
   */
  public List<DocumentLink> documents() {
    return element.children("document-link").stream()
        .map(it -> DocumentLink.of(it, defaultLanguage()))
        .toList();
  }

  /**
   * The ISO 4217 code for amounts that state none.
   *
   * @return empty when not stated
   */
  public String defaultCurrency() {
    return element.code("default-currency").orElse("");
  }

  /**
   * The ISO 639-1 code for narratives that state none.
   *
   * @return empty when not stated
   */
  public String defaultLanguage() {
    return element.language().orElse("");
  }

  /**
   * When the source last changed the record; a day without time counts from its start, in UTC.
   *
   * @return absent when not stated or not a date
   */
  public Optional<Instant> lastUpdated() {
    return element.code("last-updated-datetime").flatMap(Timestamps::parse);
  }

  private List<OrganisationBudget> budgets(String child) {
    List<OrganisationBudget> found = new ArrayList<>();
    for (Element it : element.children(child)) {
      OrganisationBudget.of(it, defaultCurrency(), defaultLanguage()).ifPresent(found::add);
    }
    return List.copyOf(found);
  }
}
