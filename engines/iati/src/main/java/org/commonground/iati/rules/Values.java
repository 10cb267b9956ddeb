package org.commonground.iati.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Text;

/** What elements state, in the ways in which the rule set compares it. */
final class Values {
  private static final int LONGEST_NUMBER = 40;

  private Values() {}

  /** All characters in an element and its children, as they stand. */
  static String characters(Element element) {
    if (element.contents().size() == 1 && element.contents().getFirst() instanceof Text(var all)) {
      return all;
    }
    var joined = new StringBuilder();
    append(element, joined);
    return joined.toString();
  }

  private static void append(Element element, StringBuilder joined) {
    for (Content content : element.contents()) {
      switch (content) {
        case Text(var part) -> joined.append(part);
        case Element child -> append(child, joined);
      }
    }
  }

  /** Elements of the default vocabulary: OECD DAC, stated as 1, blank or not at all. */
  static List<Element> ofDac(List<Element> elements) {
    return elements.stream().filter(Values::isDac).toList();
  }

  static boolean isDac(Element element) {
    String vocabulary = element.attribute("vocabulary").orElse("");
    return vocabulary.isEmpty() || vocabulary.equals("1");
  }

  /** Elements by the vocabulary they state; those that state none are left out. */
  static Map<String, List<Element>> byVocabulary(List<Element> elements) {
    Map<String, List<Element>> groups = new LinkedHashMap<>();
    for (Element element : elements) {
      element
          .attribute("vocabulary")
          .ifPresent(it -> groups.computeIfAbsent(it, _ -> new ArrayList<>()).add(element));
    }
    return groups;
  }

  static long countWith(List<Element> elements, String attribute) {
    long count = 0;
    for (Element element : elements) {
      count += element.attribute(attribute).isPresent() ? 1 : 0;
    }
    return count;
  }

  /** Whether the percentages of the elements add up to 100, looked at to four decimals. */
  static boolean addUpTo100(List<Element> elements) {
    return sumOfPercentages(elements)
        .filter(sum -> sum.compareTo(new BigDecimal(100)) == 0)
        .isPresent();
  }

  /** Empty when one of the percentages is not a number. */
  static Optional<BigDecimal> sumOfPercentages(List<Element> elements) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Element element : elements) {
      Optional<String> stated = element.attribute("percentage");
      if (stated.isPresent()) {
        Optional<BigDecimal> number = share(stated.get());
        if (number.isEmpty()) {
          return Optional.empty();
        }
        sum = sum.add(number.get());
      }
    }
    return Optional.of(sum.setScale(4, RoundingMode.HALF_UP));
  }

  /** A percentage as the rule set's program reads it: a blank is zero, a plus sign is allowed. */
  static Optional<BigDecimal> share(String stated) {
    String digits = stated.strip();
    return digits.isEmpty()
        ? Optional.of(BigDecimal.ZERO)
        : number(digits.startsWith("+") ? digits.substring(1) : digits);
  }

  static boolean isAbsentOr100(Element element) {
    Optional<String> stated = element.attribute("percentage");
    return stated.isEmpty()
        || stated
            .flatMap(Values::number)
            .filter(it -> it.compareTo(new BigDecimal(100)) == 0)
            .isPresent();
  }

  static Optional<BigDecimal> number(String text) {
    String digits = text.strip();
    if (digits.isEmpty() || digits.length() > LONGEST_NUMBER || digits.startsWith("+")) {
      return Optional.empty();
    }
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if ((c < '0' || c > '9') && c != '.' && (c != '-' || i > 0)) {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(new BigDecimal(digits));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  /** Whether white space of any kind stands at either end. */
  static boolean hasSpaceAround(String value) {
    return !value.isEmpty()
        && (isSpace(value.charAt(0)) || isSpace(value.charAt(value.length() - 1)));
  }

  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == '\uFEFF';
  }

  /** Whether one of the characters stands in the value that would break a web address. */
  static boolean hasForbiddenSymbol(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '/' || c == '&' || c == '|' || c == '?') {
        return true;
      }
    }
    return false;
  }
}
