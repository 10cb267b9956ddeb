package org.commonground.coordination.exchange.tables;

import java.util.List;
import org.commonground.iati.Attribute;
import org.commonground.iati.Element;

/** Whether one element says nothing that another does not say as well. */
final class Agreement {
  private Agreement() {}

  /** Whether everything that {@code said} says is in {@code held}, which may say more. */
  static boolean agrees(Element said, Element held) {
    if (!said.name().equals(held.name())) {
      return false;
    }
    for (Attribute attribute : said.attributes()) {
      if (held.attributes().stream().noneMatch(it -> isSame(attribute, it))) {
        return false;
      }
    }
    return (said.text().isEmpty() || isSameText(said.text(), held.text()))
        && all(said.children(), held.children());
  }

  private static boolean isSame(Attribute one, Attribute other) {
    return one.name().equals(other.name())
        && isSameText(one.value().strip(), other.value().strip());
  }

  /** 5 and 5.00 are one amount. */
  private static boolean isSameText(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    return one.matches("-?\\d{0,18}(\\.\\d{1,12})?")
        && other.matches("-?\\d{0,18}(\\.\\d{1,12})?")
        && !one.isEmpty()
        && !other.isEmpty()
        && !one.equals("-")
        && !other.equals("-")
        && new java.math.BigDecimal(one).compareTo(new java.math.BigDecimal(other)) == 0;
  }

  /** Whether each of some elements agrees with one of others. */
  static boolean all(List<Element> said, List<Element> held) {
    return said.stream().allMatch(it -> held.stream().anyMatch(other -> agrees(it, other)));
  }

  static boolean sameAttribute(Element one, Element other, String attribute) {
    return one.code(attribute).equals(other.code(attribute));
  }
}
