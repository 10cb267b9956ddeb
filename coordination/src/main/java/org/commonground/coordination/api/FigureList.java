package org.commonground.coordination.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.commonground.coordination.search.MoneyOfYear;
import org.commonground.coordination.search.MoneyTotal;
import org.jspecify.annotations.Nullable;

/** What the matching activities add up to. */
record FigureList(
    long total,
    @Nullable LocalDate asOf,
    Map<String, FacetFigures> facets,
    List<MoneyFigures> money,
    List<YearFigures> moneyByYear,
    Map<String, String> links) {

  /** How the activities spread over one facet. */
  record FacetFigures(String name, long stated, long notStated, List<CodeCount> counts) {}

  /** What was reported in one currency. */
  record MoneyFigures(
      @Nullable String currency,
      @Nullable BigDecimal budgets,
      @Nullable BigDecimal commitments,
      @Nullable BigDecimal disbursements,
      @Nullable BigDecimal incomingCommitments,
      @Nullable BigDecimal incoming,
      long otherTransactions,
      long activities) {

    static MoneyFigures of(MoneyTotal it) {
      return new MoneyFigures(
          known(it.currency()),
          reported(it.budgets()),
          reported(it.commitments()),
          reported(it.disbursements()),
          reported(it.incomingCommitments()),
          reported(it.incoming()),
          it.others(),
          it.activities());
    }
  }

  /** What was reported in one currency for one year. */
  record YearFigures(
      @Nullable String currency,
      @Nullable Integer year,
      @Nullable BigDecimal budgets,
      @Nullable BigDecimal commitments,
      @Nullable BigDecimal disbursements,
      @Nullable BigDecimal incomingCommitments,
      @Nullable BigDecimal incoming,
      long otherTransactions) {

    static YearFigures of(MoneyOfYear it) {
      return new YearFigures(
          known(it.currency()),
          it.year() == 0 ? null : it.year(),
          reported(it.budgets()),
          reported(it.commitments()),
          reported(it.disbursements()),
          reported(it.incomingCommitments()),
          reported(it.incoming()),
          it.others());
    }
  }

  private static @Nullable String known(String text) {
    return text.isEmpty() ? null : text;
  }

  /** A sum of nothing is not reported, which is not zero. */
  private static @Nullable BigDecimal reported(BigDecimal sum) {
    return sum.signum() == 0 ? null : sum;
  }
}
