package org.commonground.edifact.travel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Carriers and flight numbers, written together. */
class FlightDesignatorTests {

  @ParameterizedTest(name = "{0} with carrier {1} is {2} and {3}")
  @CsvSource({
    "XX123, '', XX, 123",
    "X92707, '', X9, 2707",
    "9X12A, '', 9X, 12A",
    "XXX123, '', XXX, 123",
    "XX 0123, '', XX, 0123",
    "123, XX, XX, 123",
    "XXX12, XXX, XXX, 12",
    "XX123, YY, XX, 123",
    "123, '', '', 123",
    "'', '', '', ''",
    "'', LOCK, LOCK, ''",
  })
  void arePartedWhereTheCodeEnds(String written, String stated, String carrier, String number) {
    assertThat(FlightDesignator.of(written, stated))
        .isEqualTo(new FlightDesignator(carrier, number));
  }
}
