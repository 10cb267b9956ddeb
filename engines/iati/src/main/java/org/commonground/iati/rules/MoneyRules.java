package org.commonground.iati.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonground.iati.Element;

/** Rules 7.x, 11.3.1 and 12.2.1: currencies, budget items, organisations' budgets. */
final class MoneyRules {
  private static final List<String> ORGANISATION_BUDGETS =
      List.of(
          "total-budget",
          "recipient-org-budget",
          "recipient-region-budget",
          "recipient-country-budget",
          "total-expenditure");

  private MoneyRules() {}

  static void checkActivity(Element activity, Findings findings) {
    activity.children("capital-spend").forEach(it -> Shares.checkRange("12.2.1", it, findings));
    List<Element> groups = activity.children("country-budget-items");
    for (Element items : groups) {
      items.children("budget-item").forEach(it -> Shares.checkRange("12.2.1", it, findings));
    }
    for (Map.Entry<String, List<Element>> group : Values.byVocabulary(groups).entrySet()) {
      List<Element> items = new ArrayList<>();
      group.getValue().forEach(it -> items.addAll(it.children("budget-item")));
      checkItems(items, findings);
    }
  }

  private static void checkItems(List<Element> items, Findings findings) {
    if (items.size() > 1) {
      if (Values.countWith(items, "percentage") == 0) {
        findings.warning(
            "7.9.1",
            items.getFirst(),
            "several budget items without percentages; give every one its share");
      }
      if (!Values.addUpTo100(items)) {
        findings.warning("7.9.2", items.getFirst(), Shares.wrongSum(items));
      }
    } else if (items.size() == 1 && !Values.isAbsentOr100(items.getFirst())) {
      findings.warning("7.9.4", items.getFirst(), Shares.ONLY_ONE);
    }
  }

  static void checkOrganisation(Element organisation, Findings findings) {
    for (String name : ORGANISATION_BUDGETS) {
      for (Element budget : organisation.children(name)) {
        DateRules.order("8.6.3", budget, findings);
        DateRules.atMostAYear(budget, findings);
      }
    }
    for (Element budget : organisation.children("recipient-country-budget")) {
      List<Instant> starts = Dates.of(budget, "period-start", "iso-date");
      List<Instant> ends = Dates.of(budget, "period-end", "iso-date");
      for (Element line : budget.children("budget-line")) {
        List<Instant> dates = Dates.of(line, "value", "value-date");
        if (Dates.isAnyAfter(starts, dates) || Dates.isAnyAfter(dates, ends)) {
          findings.error(
              "11.3.1",
              line,
              "the value date of the budget line is outside the budget's period; correct the one that is wrong");
        }
      }
    }
  }
}
