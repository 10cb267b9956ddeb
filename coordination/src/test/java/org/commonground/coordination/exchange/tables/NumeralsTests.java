package org.commonground.coordination.exchange.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.coordination.exchange.tables.Numerals.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTests {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234,56|1234.56",
        "1,234.56|1234.56",
        "1,234,567|1234567",
        "1.234.567|1234567",
        "1 234 567,5|1234567.5",
        "1'234.50|1234.50",
        "USD 1,200.50|1200.50",
        "1.200,50 EUR|1200.50",
        "€ 12,5|12.5",
        "(500)|-500",
        "-12|-12",
        ".63|0.63",
        "١٢٣٤٫٥|1234.5",
      })
  void readsNumbersAsPeopleWriteThem(String written, String value) {
    assertThat(Numerals.parse(Cell.text(written), Decimal.UNKNOWN))
        .hasValueSatisfying(it -> assertThat(it.value()).hasToString(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.234", "1,234", "many", "1e9", "12 or 13", "1.2.3,4,5", "--", "."})
  void givesNoNumberWhereThereIsNoneOrTwo(String written) {
    assertThat(Numerals.parse(Cell.text(written), Decimal.UNKNOWN)).isEmpty();
  }

  @Test
  void countsOfPeopleHaveNoFraction() {
    assertThat(Numerals.parseWhole(Cell.text("1.234"), Decimal.UNKNOWN).orElseThrow().value())
        .hasToString("1234");
    assertThat(Numerals.parseWhole(Cell.text("12.5"), Decimal.UNKNOWN)).isEmpty();
  }
}
