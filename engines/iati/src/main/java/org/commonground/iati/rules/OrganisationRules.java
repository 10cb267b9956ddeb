package org.commonground.iati.rules;

import org.commonground.iati.Element;

/** Rules 1.x and 6.x about organisations that take part in an activity or its money. */
final class OrganisationRules {
  private final IdentifierRules identifiers;

  OrganisationRules(IdentifierRules identifiers) {
    this.identifiers = identifiers;
  }

  void check(Element activity, Findings findings) {
    for (Element participant : activity.children("participating-org")) {
      isNamed("6.10.1", participant, findings);
      identifiers.checkReference("1.8.1", "1.8.13", participant, findings);
      identifiers.noSpaces("1.9.1", participant, "activity-id", findings);
    }
    for (Element other : activity.children("other-identifier")) {
      other.children("owner-org").forEach(owner -> isNamed("6.8.1", owner, findings));
    }
    activity.children("transaction").forEach(it -> checkMoney(it, findings));
    activity.children("planned-disbursement").forEach(it -> checkMoney(it, findings));
  }

  private void checkMoney(Element money, Findings findings) {
    for (Element provider : money.children("provider-org")) {
      isNamed("6.9.1", provider, findings);
      identifiers.checkReference("1.10.1", "1.10.13", provider, findings);
      identifiers.noSpaces("1.4.1", provider, "provider-activity-id", findings);
    }
    for (Element receiver : money.children("receiver-org")) {
      isNamed("6.9.2", receiver, findings);
      identifiers.checkReference("1.15.1", "1.15.13", receiver, findings);
      identifiers.noSpaces("1.5.1", receiver, "receiver-activity-id", findings);
    }
  }

  private static void isNamed(String rule, Element organisation, Findings findings) {
    if (organisation.attribute("ref").isEmpty() && organisation.child("narrative").isEmpty()) {
      findings.error(
          rule,
          organisation,
          "%s has neither a ref nor a narrative; say which organisation it is"
              .formatted(organisation.name()));
    }
  }
}
