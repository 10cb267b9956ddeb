package org.commonground.iati.rules;

import java.util.Optional;
import org.commonground.iati.Element;

/** Rules 8.x: results and their indicators. */
final class ResultRules {
  private ResultRules() {}

  static void check(Element activity, Findings findings) {
    for (Element result : activity.children("result")) {
      for (Element indicator : result.children("indicator")) {
        checkIndicator(result, indicator, findings);
      }
    }
  }

  private static void checkIndicator(Element result, Element indicator, Findings findings) {
    if (result.child("reference").isPresent() && indicator.child("reference").isPresent()) {
      findings.error(
          "8.11.1",
          indicator,
          "the result and its indicator both have a reference; keep one of the two");
    }
    String measure = indicator.attribute("measure").orElse("");
    indicator.children("baseline").forEach(it -> checkValue("8.8", measure, it, findings));
    for (Element period : indicator.children("period")) {
      DateRules.order("8.6.1", period, findings);
      period.children("target").forEach(it -> checkValue("8.9", measure, it, findings));
      period.children("actual").forEach(it -> checkValue("8.10", measure, it, findings));
    }
  }

  private static void checkValue(String rule, String measure, Element element, Findings findings) {
    Optional<String> value = element.attribute("value");
    switch (measure) {
      case "1", "2", "3", "4" -> {
        if (value.isEmpty()) {
          findings.error(
              rule + ".1",
              element,
              "%s has no value, and the indicator counts something; state the value"
                  .formatted(element.name()));
        } else if (Values.number(value.get()).isEmpty()) {
          findings.warning(
              rule + ".2",
              element,
              "the value is %s; expected a number, because the indicator counts something"
                  .formatted(Findings.quoted(value.get())));
        }
      }
      case "5" ->
          value.ifPresent(it ->
              findings.warning(
                  rule + ".3",
                  element,
                  "%s has a value, and the indicator is qualitative; say it in the comment instead"
                      .formatted(element.name())));
      default -> {
        // An unknown measure is a matter of codelists.
      }
    }
  }
}
