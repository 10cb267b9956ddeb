package org.commonground.coordination.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.commonground.coordination.activities.CountedBudgets;
import org.commonground.iati.Activity;
import org.commonground.iati.Budget;
import org.commonground.iati.Money;
import org.commonground.iati.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * What one activity reports, by currency and year.
 *
 * <p>Where a source states an original and a revised budget for the same period, the revised one
 * counts. Transactions of other kinds than {@link MoneyTotal} adds up are counted, not added:
 * pledges, guarantees, loans and equity have no sum that means anything.
 *
 * @param amounts in the order of currency and year
 */
record ReportedMoney(Map<Key, Amounts> amounts) {
  private static final int LONGEST_CURRENCY = 20;
  private static final int KINDS = 6;
  private static final int BUDGET = 0;
  private static final int OTHERS = 5;

  /**
   * What amounts are added by.
   *
   * @param currency empty when unknown
   * @param year 0 when unknown
   */
  record Key(String currency, int year) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byCurrency = currency.compareTo(other.currency);
      return byCurrency == 0 ? Integer.compare(year, other.year) : byCurrency;
    }
  }

  /**
   * One amount of each kind.
   *
   * @param kinds budgets, commitments, disbursements, incoming commitments, incoming funds, and the
   *     number of other transactions
   */
  record Amounts(List<BigDecimal> kinds) {
    static final Amounts NONE = new Amounts(Collections.nCopies(KINDS, BigDecimal.ZERO));

    Amounts plus(int kind, BigDecimal amount) {
      var more = new BigDecimal[KINDS];
      for (int i = 0; i < KINDS; i++) {
        more[i] = i == kind ? kinds.get(i).add(amount) : kinds.get(i);
      }
      return new Amounts(List.of(more));
    }

    Amounts plus(Amounts other) {
      var sums = new BigDecimal[KINDS];
      for (int i = 0; i < KINDS; i++) {
        sums[i] = kinds.get(i).add(other.kinds.get(i));
      }
      return new Amounts(List.of(sums));
    }
  }

  static ReportedMoney of(Activity activity) {
    var found = new ReportedMoney(new TreeMap<>());
    for (Budget budget : CountedBudgets.of(activity.budgets())) {
      Money value = budget.value();
      found.add(BUDGET, value.amount(), value.currency(), budget.period().start());
    }
    for (Transaction transaction : activity.transactions()) {
      Money value = transaction.value();
      int kind = kind(transaction.type());
      BigDecimal added = kind == OTHERS ? BigDecimal.ONE : value.amount();
      found.add(kind, added, value.currency(), transaction.date());
    }
    return found;
  }

  /** The same amounts without years. */
  Map<Key, Amounts> totals() {
    Map<Key, Amounts> totals = new TreeMap<>();
    amounts.forEach((key, value) -> totals.merge(new Key(key.currency(), 0), value, Amounts::plus));
    return totals;
  }

  private static int kind(String transactionType) {
    return switch (transactionType) {
      case "2" -> 1;
      case "3", "4" -> 2;
      case "11" -> 3;
      case "1" -> 4;
      default -> OTHERS;
    };
  }

  private void add(int kind, BigDecimal amount, String stated, @Nullable LocalDate day) {
    String currency = stated.toUpperCase(Locale.ROOT);
    if (currency.length() > LONGEST_CURRENCY) {
      currency = currency.substring(0, LONGEST_CURRENCY);
    }
    var key = new Key(currency, day == null ? 0 : day.getYear());
    amounts.put(key, amounts.getOrDefault(key, Amounts.NONE).plus(kind, amount));
  }
}
