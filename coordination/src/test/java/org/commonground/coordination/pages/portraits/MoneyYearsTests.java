package org.commonground.coordination.pages.portraits;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.Words;
import org.commonground.coordination.pages.parts.Bars;
import org.commonground.coordination.reference.Language;
import org.commonground.coordination.search.MoneyOfYear;
import org.commonground.coordination.search.MoneyTotal;
import org.junit.jupiter.api.Test;

class MoneyYearsTests {
  private final Visit visit =
      new Visit(
          Language.ENGLISH,
          AsOf.NOW,
          LocalDate.of(2026, 11, 27),
          new Links("/", Map.of()),
          List.of(),
          new Words());

  @Test
  void drawsPlannedAndSpentOfEachCurrencyInTheOrderOfYears() {
    var drawn =
        MoneyYears.of(
            visit,
            List.of(total("USD"), total("EUR")),
            List.of(year("USD", 2020, 50, 5), year("EUR", 2019, 0, 7), year("USD", 2018, 100, 0)));

    assertThat(drawn)
        .extracting(Bars::caption)
        .containsExactly(
            "Budgets by year, USD",
            "Disbursed and spent by year, USD",
            "Disbursed and spent by year, EUR");
    assertThat(drawn.getFirst().bars())
        .extracting(Bars.Bar::label, Bars.Bar::figure, Bars.Bar::share)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("2018", "100", 100.0),
            org.assertj.core.groups.Tuple.tuple("2020", "50", 50.0));
    assertThat(drawn.get(1).bars()).extracting(Bars.Bar::label).containsExactly("2020");
  }

  @Test
  void saysWhereNoDateOrNoCurrencyIsStatedAndWhichYearsAreLeftOut() {
    List<MoneyOfYear> years = new ArrayList<>(List.of(year("", 0, 3, 0)));
    for (int year = 2001; year <= 2012; year++) {
      years.add(year("", year, year, 0));
    }

    var drawn = MoneyYears.of(visit, List.of(total("")), years).getFirst();

    assertThat(drawn.caption()).isEqualTo("Budgets by year, not stated");
    assertThat(drawn.bars()).hasSize(10);
    assertThat(drawn.bars().getLast().label()).isEqualTo("2012");
    assertThat(drawn.notes().getFirst().label()).isEqualTo("The last 10 of 13 years are shown.");
    assertThat(MoneyYears.of(visit, List.of(total("")), years.subList(0, 1)).getFirst().bars())
        .extracting(Bars.Bar::label)
        .containsExactly("no date stated");
  }

  @Test
  void drawsWhatWasTakenBackAsNothing() {
    var drawn =
        MoneyYears.of(visit, List.of(total("USD")), List.of(year("USD", 2020, -5, 0))).getFirst();

    assertThat(drawn.bars().getFirst().figure()).isEqualTo("-5");
    assertThat(drawn.bars().getFirst().share()).isZero();
  }

  private static MoneyTotal total(String currency) {
    var none = BigDecimal.ZERO;
    return new MoneyTotal(currency, none, none, none, none, none, 0, 1);
  }

  private static MoneyOfYear year(String currency, int year, long budgets, long disbursements) {
    var none = BigDecimal.ZERO;
    return new MoneyOfYear(
        currency,
        year,
        BigDecimal.valueOf(budgets),
        none,
        BigDecimal.valueOf(disbursements),
        none,
        none,
        0);
  }
}
