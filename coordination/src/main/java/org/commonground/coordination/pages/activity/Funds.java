package org.commonground.coordination.pages.activity;

import java.util.List;

/**
 * The money of one activity; amounts of different currencies stand in different rows.
 *
 * @param budgets one row each: type, status, period, amount
 * @param sums transactions by type, year and currency: type, year, number, amount
 * @param transactions the first of them: day, type, from, to, what for, amount
 * @param left how many transactions are not listed, in words; empty when all are
 */
public record Funds(
    List<List<String>> budgets,
    List<List<String>> sums,
    List<List<String>> transactions,
    String left) {
  public Funds {
    budgets = List.copyOf(budgets);
    sums = List.copyOf(sums);
    transactions = List.copyOf(transactions);
  }

  public boolean isEmpty() {
    return budgets.isEmpty() && transactions.isEmpty();
  }
}
