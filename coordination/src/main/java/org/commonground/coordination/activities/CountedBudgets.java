package org.commonground.coordination.activities;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonground.iati.Budget;
import org.commonground.iati.Period;

/** Which budgets count where budgets are added up. */
public final class CountedBudgets {
  private static final String REVISED = "2";

  private CountedBudgets() {}

  /**
   * The budgets to add up, in their order: where a source states an original and a revised one for
   * the same days, the revised one.
   */
  public static List<Budget> of(List<Budget> stated) {
    Set<Period> revised = new HashSet<>();
    stated.stream().filter(CountedBudgets::isRevised).forEach(it -> revised.add(it.period()));
    return stated.stream().filter(it -> isRevised(it) || !revised.contains(it.period())).toList();
  }

  private static boolean isRevised(Budget budget) {
    return budget.type().equals(REVISED);
  }
}
