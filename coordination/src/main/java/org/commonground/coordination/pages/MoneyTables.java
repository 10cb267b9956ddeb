package org.commonground.coordination.pages;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.commonground.coordination.pages.parts.MoneyTable;
import org.commonground.coordination.search.MoneyTotal;

/**
 * Writes sums of money as a table: one row for each currency, a column for each kind that any of
 * them reports, nothing for what was not reported.
 */
public final class MoneyTables {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("money.budgets", MoneyTotal::budgets),
          new Column("money.commitments", MoneyTotal::commitments),
          new Column("money.disbursements", MoneyTotal::disbursements),
          new Column("money.incoming-commitments", MoneyTotal::incomingCommitments),
          new Column("money.incoming", MoneyTotal::incoming),
          new Column("money.others", total -> BigDecimal.valueOf(total.others())));

  private MoneyTables() {}

  private record Column(String heading, Function<MoneyTotal, BigDecimal> sum) {
    boolean isReported(List<MoneyTotal> totals) {
      return totals.stream().anyMatch(total -> sum.apply(total).signum() != 0);
    }
  }

  /** The table; without rows when nothing was reported. */
  public static MoneyTable of(Visit visit, String caption, List<MoneyTotal> totals) {
    var columns = COLUMNS.stream().filter(column -> column.isReported(totals)).toList();
    return new MoneyTable(
        caption,
        columns.stream().map(column -> visit.say(column.heading())).toList(),
        totals.stream().map(total -> row(visit, columns, total)).toList());
  }

  private static MoneyTable.Row row(Visit visit, List<Column> columns, MoneyTotal total) {
    return new MoneyTable.Row(
        total.currency().isEmpty() ? visit.say("money.no-currency") : total.currency(),
        columns.stream().map(column -> sum(visit, column, total)).toList(),
        visit.number(total.activities()));
  }

  private static MoneyTable.Sum sum(Visit visit, Column column, MoneyTotal total) {
    return new MoneyTable.Sum(
        visit.say(column.heading()), amount(visit, column.sum().apply(total)));
  }

  private static String amount(Visit visit, BigDecimal amount) {
    return amount.signum() == 0 ? "" : visit.figures().roundMoney(amount, "");
  }
}
