package org.commonground.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's budget or expenditure for a period, as its organisation file states it.
 *
 * @param status the code of codelist BudgetStatus: 1 indicative, 2 committed; 1 when not stated
 * @param period the days it is for
 * @param value the amount
 * @param recipientOrg the organisation that is to receive it; absent when it is for none
 * @param recipientPlace the country or region that it is for; absent when it is for none
 * @param lines its parts, which need not add up
 */
public record OrganisationBudget(
    String status,
    Period period,
    Money value,
    @Nullable Organisation recipientOrg,
    @Nullable Recipient recipientPlace,
    List<Line> lines) {

  /** Copies the list. */
  public OrganisationBudget {
    lines = List.copyOf(lines);
  }

  /**
   * A part of a budget or expenditure.
   *
   * @param ref the reporter's own reference; empty when not stated
   * @param names what it is for
   * @param value the amount
   */
  public record Line(String ref, Narratives names, Money value) {}

  static Optional<OrganisationBudget> of(Element element, String currency, String language) {
    return Values.money(element, currency)
        .map(value ->
            new OrganisationBudget(
                element.code("status").orElse("1"),
                Values.period(element),
                value,
                Organisation.in(element, "recipient-org", language).orElse(null),
                place(element, language),
                lines(element, currency, language)));
  }

  private static @Nullable Recipient place(Element element, String language) {
    return element
        .child("recipient-country")
        .or(() -> element.child("recipient-region"))
        .map(it -> Recipient.of(it, language))
        .orElse(null);
  }

  private static List<Line> lines(Element element, String currency, String language) {
    List<Line> found = new ArrayList<>();
    for (String name : List.of("budget-line", "expense-line")) {
      for (Element it : element.children(name)) {
        Values.money(it, currency)
            .ifPresent(value ->
                found.add(new Line(it.code("ref").orElse(""), Narratives.of(it, language), value)));
      }
    }
    return found;
  }
}
