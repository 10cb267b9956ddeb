package org.commonground.iati;

import java.util.Optional;

/**
 * A budget for a period.
 *
 * @param type the code of codelist BudgetType: 1 original, 2 revised
 * @param status the code of codelist BudgetStatus: 1 indicative, 2 committed
 * @param period the days it is for
 * @param value the amount
 */
public record Budget(String type, String status, Period period, Money value) {
  static Optional<Budget> of(Element element, String defaultCurrency) {
    return Values.money(element, defaultCurrency)
        .map(value ->
            new Budget(
                element.code("type").orElse("1"),
                element.code("status").orElse("1"),
                Values.period(element),
                value));
  }
}
