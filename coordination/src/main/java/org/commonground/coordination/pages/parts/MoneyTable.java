package org.commonground.coordination.pages.parts;

import java.util.List;

/**
 * Sums by currency, never across currencies.
 *
 * @param caption what the table shows
 * @param rows one currency each
 */
public record MoneyTable(String caption, List<Row> rows) {
  public MoneyTable {
    rows = List.copyOf(rows);
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * The sums of one currency, as the reader writes them; empty where nothing was reported.
   *
   * @param currency ISO 4217 code, or the words for unknown
   * @param budgets sum of budgets
   * @param commitments sum of outgoing commitments
   * @param disbursements sum of disbursements and expenditure
   * @param incoming sum of incoming funds
   * @param activities how many activities report any of these
   */
  public record Row(
      String currency,
      String budgets,
      String commitments,
      String disbursements,
      String incoming,
      String activities) {}
}
