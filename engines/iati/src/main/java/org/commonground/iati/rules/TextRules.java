package org.commonground.iati.rules;

import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Text;

/** Rules 4.x and 7.8.x, which look at every element: languages, currencies, empty texts. */
final class TextRules {
  static final int LONGEST_TITLE = 1_000;

  private final String languageRule;
  private final String currencyRule;

  TextRules(String languageRule, String currencyRule) {
    this.languageRule = languageRule;
    this.currencyRule = currencyRule;
  }

  void check(Element record, Findings findings) {
    boolean needsLanguage = !statesLanguage(record);
    boolean needsCurrency = record.attribute("default-currency").isEmpty();
    check(record, new Needs(needsLanguage, needsCurrency), findings);
  }

  private record Needs(boolean language, boolean currency) {}

  private void check(Element parent, Needs needs, Findings findings) {
    for (Content content : parent.contents()) {
      if (content instanceof Element element) {
        if (element.name().isIati()) {
          checkOne(element, needs, findings);
        }
        check(element, needs, findings);
      }
    }
  }

  private void checkOne(Element element, Needs needs, Findings findings) {
    switch (element.name().local()) {
      case "narrative" -> {
        if (needs.language() && !statesLanguage(element)) {
          findings.error(
              languageRule,
              element,
              "the language is not stated; add xml:lang here or to the whole record");
        }
      }
      case "value", "forecast", "loan-status" -> {
        if (needs.currency() && element.attribute("currency").isEmpty()) {
          findings.error(
              currencyRule,
              element,
              "the currency is not stated; add currency here or default-currency to the record");
        }
      }
      case "title" -> {
        saysSomething("4.3.1", element, findings);
        isShort(element, findings);
      }
      case "description" -> saysSomething("4.4.1", element, findings);
      default -> {
        // No rule is about every element of this name.
      }
    }
  }

  private static boolean statesLanguage(Element element) {
    return element.attributes().stream().anyMatch(it -> it.name().toString().equals("xml:lang"));
  }

  private static void saysSomething(String rule, Element element, Findings findings) {
    boolean text =
        element.children("narrative").stream()
            .flatMap(narrative -> narrative.contents().stream())
            .anyMatch(Text.class::isInstance);
    if (!text) {
      findings.error(
          rule, element, "the %s says nothing; write a narrative".formatted(element.name()));
    }
  }

  private static void isShort(Element title, Findings findings) {
    for (Element narrative : title.children("narrative")) {
      int length = narrative.text().length();
      if (length > LONGEST_TITLE) {
        findings.warning(
            "long-title",
            narrative,
            "the title has %d characters; keep titles short and put the rest into the description"
                .formatted(length));
      }
    }
  }
}
