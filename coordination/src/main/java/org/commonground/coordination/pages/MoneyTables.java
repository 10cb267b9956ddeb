package org.commonground.coordination.pages;

import java.math.BigDecimal;
import java.util.List;
import org.commonground.coordination.pages.parts.MoneyTable;
import org.commonground.coordination.search.MoneyTotal;

/**
 * Writes sums of money as a table: one row for each currency, nothing for what was not reported.
 */
public final class MoneyTables {
  private MoneyTables() {}

  /** The table; without rows when nothing was reported. */
  public static MoneyTable of(Visit visit, String caption, List<MoneyTotal> totals) {
    return new MoneyTable(caption, totals.stream().map(total -> row(visit, total)).toList());
  }

  private static MoneyTable.Row row(Visit visit, MoneyTotal total) {
    return new MoneyTable.Row(
        total.currency().isEmpty() ? visit.say("money.no-currency") : total.currency(),
        amount(visit, total.budgets()),
        amount(visit, total.commitments()),
        amount(visit, total.disbursements()),
        amount(visit, total.incoming()),
        visit.number(total.activities()));
  }

  private static String amount(Visit visit, BigDecimal amount) {
    return amount.signum() == 0 ? "" : visit.figures().roundMoney(amount, "");
  }
}
