package org.commonground.iati.rules;

import java.time.Clock;
import java.util.List;
import org.commonground.iati.Activity;
import org.commonground.iati.Element;
import org.commonground.iati.Finding;
import org.commonground.iati.OrganisationRecord;
import org.commonground.iati.codelists.Codelists;
import org.commonground.iati.structure.Schema;

/**
 * Checks records against the structure, the rule set and the codelists of IATI 2.03.
 *
 * <p>Hot path: every record imported passes here, so no XPath and no regular expressions. Safe for
 * use by many threads.
 *
 * @see "IATI-Rulesets 2.03, rulesets/standard.json and SPEC.rst"
 */
public final class Checker {
  private final IdentifierRules identifiers;
  private final OrganisationRules organisations;
  private final DateRules dates;
  private final CodelistRules codes;
  private final TextRules activityTexts = new TextRules("4.1.1", "7.8.1");
  private final TextRules organisationTexts = new TextRules("4.5.1", "7.8.2");

  /**
   * A checker.
   *
   * @param codelists the codelists, and the organisations and agencies among them
   * @param clock says what lies in the future
   */
  public Checker(Codelists codelists, Clock clock) {
    this.identifiers = new IdentifierRules(codelists);
    this.organisations = new OrganisationRules(identifiers);
    this.dates = new DateRules(clock);
    this.codes = new CodelistRules(codelists);
  }

  /**
   * Checks an activity.
   *
   * @param activity in the terms of 2.03
   * @return what a publisher should put right, at most 25 findings of each rule and then their
   *     number; empty when all is well
   */
  public List<Finding> check(Activity activity) {
    Element element = activity.element();
    var findings = new Findings(element);
    Schema.activities().check(element).forEach(findings::add);
    checkRules(element, findings);
    codes.check(element, findings);
    return findings.list();
  }

  private void checkRules(Element activity, Findings findings) {
    identifiers.checkActivity(activity, findings);
    organisations.check(activity, findings);
    dates.checkActivity(activity, findings);
    ClassificationRules.check(activity, findings);
    PlaceRules.check(activity, findings);
    MoneyRules.checkActivity(activity, findings);
    ResultRules.check(activity, findings);
    activityTexts.check(activity, findings);
  }

  /**
   * Checks an organisation.
   *
   * @param organisation in the terms of 2.03
   * @return as for activities
   */
  public List<Finding> check(OrganisationRecord organisation) {
    Element element = organisation.element();
    var findings = new Findings(element);
    Schema.organisations().check(element).forEach(findings::add);
    identifiers.checkOrganisation(element, findings);
    dates.lastUpdated("11.4.1", element, findings);
    MoneyRules.checkOrganisation(element, findings);
    organisationTexts.check(element, findings);
    codes.check(element, findings);
    return findings.list();
  }
}
