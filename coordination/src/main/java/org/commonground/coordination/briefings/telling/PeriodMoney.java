package org.commonground.coordination.briefings.telling;

import java.util.List;
import org.commonground.coordination.activities.CountedBudgets;
import org.commonground.coordination.briefings.ReportingPeriod;
import org.commonground.iati.Activity;
import org.commonground.iati.Budget;
import org.commonground.iati.Transaction;

/**
 * What one activity reports about money in a period.
 *
 * @param budgets those whose days touch the period, whole; an original budget that was revised for
 *     the same days is left out
 * @param transactions those dated in the period
 */
record PeriodMoney(List<Budget> budgets, List<Transaction> transactions) {
  static PeriodMoney of(Activity activity, ReportingPeriod period) {
    return new PeriodMoney(
        CountedBudgets.of(activity.budgets()).stream()
            .filter(it -> period.overlaps(it.period().start(), it.period().end()))
            .toList(),
        activity.transactions().stream().filter(it -> period.contains(it.date())).toList());
  }

  boolean isEmpty() {
    return budgets.isEmpty() && transactions.isEmpty();
  }
}
