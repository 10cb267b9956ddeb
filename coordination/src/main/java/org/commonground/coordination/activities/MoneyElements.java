package org.commonground.coordination.activities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonground.iati.Activity;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Name;
import org.commonground.iati.Organisation;
import org.commonground.iati.Transaction;
import org.commonground.iati.xml.CanonicalXml;

/**
 * The money of a record: the elements of IATI 2.03 that state amounts, with all that is in them,
 * such as the organisations, countries and sectors of transactions; and publishers' own elements,
 * because nobody knows what they state. Amounts in titles and descriptions are text.
 */
final class MoneyElements {
  private static final Set<String> ELEMENTS =
      Set.of(
          "budget",
          "planned-disbursement",
          "transaction",
          "capital-spend",
          "country-budget-items",
          "crs-add",
          "fss",
          "legacy-data");

  /** Says whether the record has budgets. */
  private static final String NO_BUDGET = "budget-not-provided";

  private MoneyElements() {}

  /** The canonical XML of a record with everything but its money. */
  static byte[] without(byte[] content) {
    return CanonicalXml.write(without(CanonicalXml.parse(content)));
  }

  /** The record with everything but its money. */
  static Activity without(Activity whole) {
    return new Activity(without(whole.element()));
  }

  private static Element without(Element whole) {
    List<Content> left = new ArrayList<>();
    for (Content content : whole.contents()) {
      switch (content) {
        case Element child when isMoney(child) -> {}
        case Element child -> left.add(without(child));
        default -> left.add(content);
      }
    }
    return whole
        .withAttributes(whole.attributes().stream().filter(MoneyElements::isKept).toList())
        .withContents(left);
  }

  private static boolean isKept(Attribute attribute) {
    Name name = attribute.name();
    return name.equals(Name.LANGUAGE) || (name.isIati() && !name.local().equals(NO_BUDGET));
  }

  private static boolean isMoney(Element element) {
    return !element.name().isIati() || ELEMENTS.contains(element.name().local());
  }

  /** Those who give or get money by the record's transactions. */
  static List<Organisation> organisations(Activity activity) {
    return activity.transactions().stream().flatMap(MoneyElements::organisations).toList();
  }

  private static Stream<Organisation> organisations(Transaction transaction) {
    return Stream.of(
            Optional.ofNullable(transaction.provider()),
            Optional.ofNullable(transaction.receiver()))
        .flatMap(Optional::stream);
  }
}
