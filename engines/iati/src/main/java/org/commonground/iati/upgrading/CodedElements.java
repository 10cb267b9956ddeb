package org.commonground.iati.upgrading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Name;
import org.commonground.iati.Text;

/**
 * Elements that say something by a code or a date alone since 2.01, which 1.0x let publishers say
 * in text as well, or in text only. The code wins; without one the text is read as a code or a
 * name.
 */
final class CodedElements {
  static final Map<String, String> TRANSACTION_TYPE =
      Map.ofEntries(
          Map.entry("if", "1"),
          Map.entry("incoming funds", "1"),
          Map.entry("c", "2"),
          Map.entry("commitment", "2"),
          Map.entry("d", "3"),
          Map.entry("disbursement", "3"),
          Map.entry("e", "4"),
          Map.entry("expenditure", "4"),
          Map.entry("ir", "5"),
          Map.entry("interest repayment", "5"),
          Map.entry("interest payment", "5"),
          Map.entry("lr", "6"),
          Map.entry("loan repayment", "6"),
          Map.entry("r", "7"),
          Map.entry("reimbursement", "7"),
          Map.entry("qp", "8"),
          Map.entry("purchase of equity", "8"),
          Map.entry("qs", "9"),
          Map.entry("q3", "9"),
          Map.entry("sale of equity", "9"),
          Map.entry("cg", "10"),
          Map.entry("credit guarantee", "10"));

  /**
   * Names of statuses without a code. Completion is a closed activity: governments' aid systems use
   * the word for work that is over, and 2.03 calls only code 4 complete with nothing pending.
   */
  private static final Map<String, String> STATUS =
      Map.ofEntries(
          Map.entry("pipeline/identification", "1"),
          Map.entry("pipeline", "1"),
          Map.entry("identification", "1"),
          Map.entry("implementation", "2"),
          Map.entry("finalisation", "3"),
          Map.entry("completion", "4"),
          Map.entry("completed", "4"),
          Map.entry("post-completion", "4"),
          Map.entry("closed", "4"),
          Map.entry("cancelled", "5"),
          Map.entry("canceled", "5"),
          Map.entry("suspended", "6"));

  private static final Set<String> CODED =
      Set.of(
          "activity-status",
          "activity-scope",
          "collaboration-type",
          "default-flow-type",
          "default-finance-type",
          "default-aid-type",
          "default-tied-status",
          "transaction-type",
          "flow-type",
          "finance-type",
          "aid-type",
          "tied-status",
          "disbursement-channel",
          "category",
          "language",
          "repayment-type",
          "repayment-plan",
          "exactness",
          "location-class",
          "location-reach",
          "feature-designation",
          "other-flags");

  /** Those whose text never was a code, but which 2.03 does not give text to either. */
  private static final Set<String> TEXTLESS =
      Set.of("related-activity", "location-id", "administrative", "capital-spend", "legacy-data");

  private static final Set<String> DATED =
      Set.of(
          "activity-date",
          "transaction-date",
          "period-start",
          "period-end",
          "commitment-date",
          "repayment-first-date",
          "repayment-final-date");

  private static final Pattern CODE = Pattern.compile("[A-Z]{0,2}\\d{1,3}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}");

  private final Notes notes;

  CodedElements(Notes notes) {
    this.notes = notes;
  }

  static boolean isCoded(String name) {
    return CODED.contains(name) || DATED.contains(name) || TEXTLESS.contains(name);
  }

  Element of(Element old) {
    Element element = dated(old);
    if (element.text().isEmpty()) {
      return element;
    }
    String name = element.name().local();
    if (!CODED.contains(name) || element.code("code").isPresent()) {
      return keepingText(element);
    }
    Optional<String> code = codeIn(element.text(), name);
    if (code.isPresent()) {
      return withoutText(element, Attribute.of("code", code.get()));
    }
    notes.look(
        "The element says something in words that is no code of its codelist; 2.03 has codes only."
            + " The words are kept beside the record's own elements. Choose a code.");
    return Kept.element(element);
  }

  private static Optional<String> codeIn(String text, String name) {
    String lower = text.toLowerCase(Locale.ROOT);
    return switch (name) {
      case "activity-status" -> Optional.ofNullable(STATUS.get(lower)).or(() -> code(text));
      case "transaction-type" ->
          Optional.ofNullable(TRANSACTION_TYPE.get(lower)).or(() -> code(text));
      case "language" -> Optional.of(lower).filter(it -> LANGUAGE.matcher(it).matches());
      default -> code(text);
    };
  }

  private static Optional<String> code(String text) {
    return Optional.of(text).filter(it -> CODE.matcher(it).matches());
  }

  /** Reads the date out of the text when no attribute has it; a date said twice is said once. */
  Element dated(Element element) {
    if (!DATED.contains(element.name().local())) {
      return element;
    }
    String text = element.text();
    Optional<String> stated = element.code("iso-date");
    if (stated.isPresent()) {
      return stated.get().equals(text) ? withoutText(element) : element;
    }
    if (isDate(text)) {
      return withoutText(element, Attribute.of("iso-date", text));
    }
    notes.look(
        "There is no date that can be read: iso-date is missing. Expected a day such as 2016-04-18.");
    return element;
  }

  private static boolean isDate(String text) {
    try {
      return LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeParseException notDate) {
      return false;
    }
  }

  private static Element keepingText(Element element) {
    List<Content> contents = new ArrayList<>();
    for (Content content : withoutText(element).contents()) {
      contents.add(content);
    }
    contents.add(Kept.text(element));
    var attributes =
        element.attributes().stream().filter(it -> !it.name().equals(Name.LANGUAGE)).toList();
    return new Element(element.name(), attributes, contents, element.line());
  }

  private static Element withoutText(Element element, Attribute... more) {
    List<Attribute> attributes = new ArrayList<>(element.attributes());
    for (Attribute attribute : more) {
      attributes.removeIf(it -> it.name().equals(attribute.name()));
      attributes.add(attribute);
    }
    List<Content> contents =
        element.contents().stream().filter(it -> !(it instanceof Text)).toList();
    return new Element(element.name(), attributes, contents, element.line());
  }
}
