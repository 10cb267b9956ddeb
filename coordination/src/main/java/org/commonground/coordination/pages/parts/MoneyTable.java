package org.commonground.coordination.pages.parts;

import java.util.List;

/**
 * Sums by currency, never across currencies.
 *
 * @param caption what the table shows
 * @param kinds of money, a column each; none that nothing is reported in
 * @param rows one currency each
 */
public record MoneyTable(String caption, List<String> kinds, List<Row> rows) {
  public MoneyTable {
    kinds = List.copyOf(kinds);
    rows = List.copyOf(rows);
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * The sums of one currency.
   *
   * @param currency ISO 4217 code, or the words for unknown
   * @param sums one for each kind
   * @param activities how many activities report any of these
   */
  public record Row(String currency, List<Sum> sums, String activities) {
    public Row {
      sums = List.copyOf(sums);
    }
  }

  /**
   * One sum.
   *
   * @param kind of money
   * @param amount as the reader writes it; empty where nothing was reported
   */
  public record Sum(String kind, String amount) {}
}
