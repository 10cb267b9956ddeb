package org.commonground.coordination.exchange.tables;

import java.util.Locale;
import java.util.Optional;
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
    String type = transactionType(value);
    if (type.isEmpty()) {
      addBudget(row, value.text(), currency, activity);
    } else {
      addTransaction(row, type, value.text(), currency, activity);
    }
  }

  /** The code of IATI's TransactionType that a column was marked with; empty for a budget. */
  private static String transactionType(Value value) {
    if (value.has("commitment")) {
      return "2";
    }
    if (value.has("disbursement")) {
      return "3";
    }
    return value.has("expenditure") ? "4" : "";
  }

  private static void addBudget(Entry row, String amount, String currency, Tree activity) {
    String first = firstDay(row);
    Tree budget = activity.child("budget").with("type", "1").with("status", "1");
    day(budget, "period-start", first);
    day(budget, "period-end", lastDay(row));
    budget.child("value").with("currency", currency).with("value-date", first).text(amount);
  }

  private static void addTransaction(
      Entry row, String type, String amount, String currency, Tree activity) {
    String last = lastDay(row);
    String on = last.isEmpty() ? firstDay(row) : last;
    Tree transaction = activity.child("transaction");
    transaction.child("transaction-type").with("code", type);
    day(transaction, "transaction-date", on);
    transaction.child("value").with("currency", currency).with("value-date", on).text(amount);
  }

  private static String firstDay(Entry row) {
    return row.find(Field.START).map(Value::days).map(it -> it.first().toString()).orElse("");
  }

  private static String lastDay(Entry row) {
    Optional<Days> end = row.find(Field.END).map(Value::days);
    Optional<Days> last =
        end.isPresent() || !isWholeTime(row) ? end : row.find(Field.START).map(Value::days);
    return last.map(it -> it.last().toString()).orElse("");
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
