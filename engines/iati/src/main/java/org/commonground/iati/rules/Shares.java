package org.commonground.iati.rules;

import java.math.BigDecimal;
import java.util.List;
import org.commonground.iati.Element;
import org.commonground.iati.Finding.Severity;

/** What the rules about percentages have in common. */
final class Shares {
  static final String ONLY_ONE =
      "the only one of its kind has a percentage other than 100; leave the percentage out or state 100";

  private Shares() {}

  static String wrongSum(List<Element> elements) {
    return Values.sumOfPercentages(elements)
        .map(sum ->
            "the percentages add up to %s; they have to add up to 100"
                .formatted(sum.stripTrailingZeros().toPlainString()))
        .orElse(
            "a percentage is not a number, so they do not add up to 100; write numbers such as 33.3");
  }

  /** A blank percentage counts as zero, as in the rule set. */
  static void checkRange(String rule, Element element, Findings findings) {
    String stated = element.attribute("percentage").orElse("");
    boolean inRange =
        Values.share(stated)
            .filter(it -> it.signum() >= 0 && it.compareTo(new BigDecimal(100)) <= 0)
            .isPresent();
    if (!inRange) {
      findings.add(
          Severity.ERROR,
          rule,
          element,
          "/@percentage",
          "the percentage is %s; expected a number from 0 to 100"
              .formatted(Findings.quoted(stated)));
    }
  }
}
