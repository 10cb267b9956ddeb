package org.commonground.coordination.exchange.tables;

import java.util.Locale;
import java.util.function.Consumer;
import org.commonground.coordination.exchange.tables.Entry.Value;
import org.commonground.coordination.exchange.tables.Meaning.Stated;
import org.commonground.coordination.exchange.tables.Reading.Remark;

/** Money of a row as budgets and transactions of the record. */
final class Amounts {
  private final Consumer<Reading> remarks;

  Amounts(Consumer<Reading> remarks) {
    this.remarks = remarks;
  }

  void add(Entry row, Tree activity) {
    row.all(Field.VALUE).forEach(it -> add(row, it, activity));
  }

  private void add(Entry row, Value value, Tree activity) {
    String currency = currency(row, value);
    if (currency.isEmpty()) {
      remarks.accept(
          new Remark(
              row.row(),
              value.column().place(),
              "no-currency",
              "the amount %s has no currency and was left out; add a column with the currency, or write it into the heading as in 'Budget (USD)'"
                  .formatted(value.text())));
      return;
    }
    String type =
        value.has("commitment")
            ? "2"
            : value.has("disbursement") ? "3" : value.has("expenditure") ? "4" : "";
    Days start = row.find(Field.START).map(Value::days).orElse(null);
    Days end = row.find(Field.END).map(Value::days).orElse(null);
    String first = start == null ? "" : start.first().toString();
    String last =
        end != null
            ? end.last().toString()
            : isWholeTime(row) && start != null ? start.last().toString() : "";
    if (type.isEmpty()) {
      Tree budget = activity.child("budget").with("type", "1").with("status", "1");
      day(budget, "period-start", first);
      day(budget, "period-end", last);
      budget.child("value").with("currency", currency).with("value-date", first).text(value.text());
    } else {
      String on = last.isEmpty() ? first : last;
      Tree transaction = activity.child("transaction");
      transaction.child("transaction-type").with("code", type);
      day(transaction, "transaction-date", on);
      transaction
          .child("value")
          .with("currency", currency)
          .with("value-date", on)
          .text(value.text());
    }
  }

  /** One column of days is both the start and the end. */
  static boolean isWholeTime(Entry row) {
    return row.find(Field.START).filter(it -> it.has("end")).isPresent();
  }

  static void day(Tree parent, String name, String day) {
    if (!day.isEmpty()) {
      parent.child(name).with("iso-date", day);
    }
  }

  private static String currency(Entry row, Value value) {
    if (!value.currency().isEmpty()) {
      return value.currency();
    }
    if (value.meaning() instanceof Stated stated) {
      for (String attribute : stated.attributes()) {
        if (Headings.isCurrency(attribute)) {
          return attribute.toUpperCase(Locale.ROOT);
        }
      }
    }
    String told = row.text(Field.CURRENCY).strip().toUpperCase(Locale.ROOT);
    return Headings.isCurrency(told.toLowerCase(Locale.ROOT)) ? told : "";
  }
}
