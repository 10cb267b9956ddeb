package org.commonground.coordination.pages.portraits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Bars;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.MoneyOfYear;
import org.commonground.coordination.search.MoneyTotal;

/** Draws sums of money year by year: of each large currency what was planned and what was spent. */
final class MoneyYears {
  private static final int CURRENCIES = 3;
  private static final int KINDS = 2;
  private static final int YEARS = 10;

  /** What tells most first; the others show only where these are not reported. */
  private static final List<Kind> BY_WORTH =
      List.of(
          new Kind("money.budgets", MoneyOfYear::budgets),
          new Kind("money.disbursements", MoneyOfYear::disbursements),
          new Kind("money.commitments", MoneyOfYear::commitments),
          new Kind("money.incoming", MoneyOfYear::incoming),
          new Kind("money.incoming-commitments", MoneyOfYear::incomingCommitments));

  private MoneyYears() {}

  private record Kind(String heading, Function<MoneyOfYear, BigDecimal> sum) {
    boolean isReported(MoneyOfYear year) {
      return sum.apply(year).signum() != 0;
    }
  }

  /**
   * The drawings; none when nothing was reported.
   *
   * @param totals by currency, those that most activities report first
   */
  static List<Bars> of(Visit visit, List<MoneyTotal> totals, List<MoneyOfYear> years) {
    List<Bars> drawn = new ArrayList<>();
    for (MoneyTotal total : totals.subList(0, Math.min(CURRENCIES, totals.size()))) {
      var own =
          years.stream()
              .filter(it -> it.currency().equals(total.currency()))
              .sorted(Comparator.comparingInt(MoneyOfYear::year))
              .toList();
      BY_WORTH.stream()
          .filter(kind -> own.stream().anyMatch(kind::isReported))
          .limit(KINDS)
          .forEach(kind -> drawn.add(bars(visit, kind, own)));
    }
    return drawn;
  }

  private static Bars bars(Visit visit, Kind kind, List<MoneyOfYear> own) {
    var reported = own.stream().filter(kind::isReported).toList();
    var shown = reported.subList(Math.max(0, reported.size() - YEARS), reported.size());
    var largest = shown.stream().map(kind.sum()).reduce(BigDecimal.ZERO, BigDecimal::max);
    String currency = own.getFirst().currency();
    String unit = currency.isEmpty() ? visit.say("money.no-currency") : currency;
    return new Bars(
        visit.say("money.by-year", visit.say(kind.heading()), unit),
        visit.code("facet", Facet.YEAR.name()),
        unit,
        shown.stream().map(year -> bar(visit, year, kind.sum().apply(year), largest)).toList(),
        cut(visit, reported, shown));
  }

  private static Bars.Bar bar(Visit visit, MoneyOfYear year, BigDecimal sum, BigDecimal largest) {
    double share = largest.signum() == 0 ? 0 : 100 * sum.doubleValue() / largest.doubleValue();
    String label = year.year() == 0 ? visit.say("money.no-year") : Integer.toString(year.year());
    return new Bars.Bar(label, "", visit.figures().roundMoney(sum, ""), Math.max(0, share), 0);
  }

  private static List<Link> cut(Visit visit, List<MoneyOfYear> reported, List<MoneyOfYear> shown) {
    return shown.size() == reported.size()
        ? List.of()
        : List.of(new Link(visit.say("money.years-cut", YEARS, reported.size()), ""));
  }
}
