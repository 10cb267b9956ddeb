package org.commonground.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The filters of an export have the names that the address of the list has. */
class ExportFiltersTests {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @Test
  void severalCodesOfOneNameAddUp() {
    var filters =
        filters("--where", "country=KE", "--where=country=UG", "--where", "pillar=pillar-2");

    assertThat(filters.parameters())
        .containsEntry("country", List.of("KE", "UG"))
        .containsEntry("pillar", List.of("pillar-2"));
    assertThat(filters.isEverything()).isFalse();
  }

  @Test
  void aDayAloneFiltersNothing() {
    var filters = filters("--as-of", "2019-07-25");

    assertThat(filters.isEverything()).isTrue();
    assertThat(filters.asOf().day()).isEqualTo("2019-07-25");
  }

  @ParameterizedTest
  @CsvSource({
    "--where, colour=red, the filters are area",
    "--where, country, country=KE",
    "--where, country=, country=KE",
    "--from, yesterday, year-month-day",
    "--to, 25.07.2019, year-month-day",
    "--as-of, 2099-01-01, in the future",
  })
  void whatMakesNoSenseIsWrongUseWithAdvice(String option, String value, String advice) {
    assertThatThrownBy(() -> filters(option, value))
        .isInstanceOf(WrongUse.class)
        .hasMessageContaining(value)
        .hasMessageContaining(advice);
  }

  @Test
  void aPeriodThatEndsBeforeItStartsIsWrongUse() {
    assertThatThrownBy(() -> filters("--from", "2020-01-01", "--to", "2019-01-01"))
        .isInstanceOf(WrongUse.class)
        .hasMessageContaining("swap them");
  }

  private static ExportFilters filters(String... words) {
    var options = Set.of("--query", "--where", "--from", "--to", "--as-of");
    return ExportFilters.of(
        Arguments.of(List.of(words), Set.of(), options, Set.of("--where")), TODAY);
  }
}
