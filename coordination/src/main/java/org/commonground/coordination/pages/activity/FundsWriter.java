package org.commonground.coordination.pages.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activities.HitRows;
import org.commonground.iati.Activity;
import org.commonground.iati.Budget;
import org.commonground.iati.Money;
import org.commonground.iati.Organisation;
import org.commonground.iati.Transaction;
import org.jspecify.annotations.Nullable;

/** Writes the money of an activity for one reader. */
record FundsWriter(Visit visit, Names names) {
  private static final int LISTED = 100;
  private static final Comparator<Budget> BY_PERIOD =
      Comparator.comparing((Budget it) -> dayOrLast(it.period().start()))
          .thenComparing(it -> dayOrLast(it.period().end()))
          .thenComparing(Budget::type);

  Funds funds(Activity activity) {
    var transactions = activity.transactions();
    int left = transactions.size() - LISTED;
    return new Funds(
        activity.budgets().stream().sorted(BY_PERIOD).map(this::budget).toList(),
        sums(transactions),
        transactions.stream()
            .sorted(Comparator.comparing((Transaction it) -> dayOrFirst(it.date())).reversed())
            .limit(LISTED)
            .map(this::transaction)
            .toList(),
        left > 0 ? visit.say("funds.left", left) : "");
  }

  private static LocalDate dayOrFirst(@Nullable LocalDate day) {
    return day == null ? LocalDate.MIN : day;
  }

  private static LocalDate dayOrLast(@Nullable LocalDate day) {
    return day == null ? LocalDate.MAX : day;
  }

  private List<String> budget(Budget budget) {
    return List.of(
        visit.code("budget-type", budget.type()),
        visit.code("budget-status", budget.status()),
        HitRows.when(visit, budget.period().start(), budget.period().end()),
        money(budget.value()));
  }

  private record Kind(String type, int year, String currency) {}

  private record Sum(int number, BigDecimal amount) {
    Sum plus(Sum other) {
      return new Sum(number + other.number, amount.add(other.amount));
    }
  }

  private List<List<String>> sums(List<Transaction> transactions) {
    var sums =
        new TreeMap<Kind, Sum>(
            Comparator.comparing(Kind::type)
                .thenComparingInt(Kind::year)
                .thenComparing(Kind::currency));
    for (var transaction : transactions) {
      var day = transaction.date();
      var kind =
          new Kind(
              transaction.type(), day == null ? 0 : day.getYear(), transaction.value().currency());
      sums.merge(kind, new Sum(1, transaction.value().amount()), Sum::plus);
    }
    return sums.entrySet().stream().map(it -> sum(it.getKey(), it.getValue())).toList();
  }

  private List<String> sum(Kind kind, Sum sum) {
    return List.of(
        visit.code("transaction-type", kind.type()),
        kind.year() == 0 ? visit.say("unknown") : String.valueOf(kind.year()),
        visit.number(sum.number()),
        visit.figures().money(sum.amount(), kind.currency()));
  }

  private List<String> transaction(Transaction transaction) {
    var day = transaction.date();
    return List.of(
        day == null ? visit.say("unknown") : visit.figures().shortDay(day),
        visit.code("transaction-type", transaction.type()),
        name(transaction.provider()),
        name(transaction.receiver()),
        transaction.description().text(visit.locale()),
        money(transaction.value()));
  }

  private String name(@Nullable Organisation organisation) {
    if (organisation == null) {
      return "";
    }
    String name = organisation.names().text(visit.locale());
    return name.isEmpty() ? organisation.ref() : names.state(visit, name);
  }

  private String money(Money money) {
    return visit.figures().money(money.amount(), money.currency());
  }
}
