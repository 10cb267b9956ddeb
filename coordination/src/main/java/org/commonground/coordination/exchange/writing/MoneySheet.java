package org.commonground.coordination.exchange.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.iati.Activity;
import org.commonground.iati.Budget;
import org.commonground.iati.Organisation;
import org.commonground.iati.Transaction;
import org.jspecify.annotations.Nullable;

/** One row for each budget and each transaction, as stated: nothing is added up. */
record MoneySheet(Naming naming) implements Sheet {
  @Override
  public String name() {
    return "file.sheet.money";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("fact.identifier", 26),
        new Column("file.title", 40),
        new Column("file.kind", 14),
        new Column("file.type", 22),
        new Column("file.budget-status", 14),
        new Column("file.date", 12),
        new Column("file.period-start", 12),
        new Column("file.period-end", 12),
        new Column("file.amount", 18),
        new Column("file.currency", 9),
        new Column("file.value-date", 12),
        new Column("file.provider", 30),
        new Column("file.provider-ref", 16),
        new Column("file.receiver", 30),
        new Column("file.receiver-ref", 16),
        new Column("file.description", 40));
  }

  @Override
  public List<Row> rows(HeldActivity held) {
    Activity it = held.activity();
    String title = naming.title(it);
    List<Row> rows = new ArrayList<>();
    it.budgets().forEach(budget -> rows.add(budget(begin(it, title), budget)));
    it.transactions().forEach(moved -> rows.add(transaction(begin(it, title), moved)));
    return rows;
  }

  private static Row begin(Activity it, String title) {
    return new Row().text(it.identifier()).text(title);
  }

  private Row budget(Row row, Budget it) {
    return row.text(naming.wording().say("file.kind.budget"))
        .text(naming.wording().code("budget-type", it.type()))
        .text(naming.wording().code("budget-status", it.status()))
        .day(null)
        .day(it.period().start())
        .day(it.period().end())
        .number(it.value().amount())
        .text(it.value().currency())
        .day(it.value().valueDate());
  }

  private Row transaction(Row row, Transaction it) {
    return row.text(naming.wording().say("file.kind.transaction"))
        .text(naming.wording().code("transaction-type", it.type()))
        .text("")
        .day(it.date())
        .day(null)
        .day(null)
        .number(it.value().amount())
        .text(it.value().currency())
        .day(it.value().valueDate())
        .text(name(it.provider()))
        .text(ref(it.provider()))
        .text(name(it.receiver()))
        .text(ref(it.receiver()))
        .text(it.description().text(naming.locale()));
  }

  private String name(@Nullable Organisation it) {
    return Optional.ofNullable(it).map(naming::organisation).orElse("");
  }

  private static String ref(@Nullable Organisation it) {
    return Optional.ofNullable(it).map(Organisation::ref).orElse("");
  }
}
