package org.commonground.coordination.exchange.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.coordination.exchange.tables.Days.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTests {

  @ParameterizedTest(name = "{0} is {1} to {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-12-31|2019-12-31|2019-12-31",
        "2019-12-31T10:00:00Z|2019-12-31|2019-12-31",
        "2019/12/31|2019-12-31|2019-12-31",
        "20191231|2019-12-31|2019-12-31",
        "31.12.2019|2019-12-31|2019-12-31",
        "03.04.2019|2019-04-03|2019-04-03",
        "31/12/19|2019-12-31|2019-12-31",
        "12/31/2019|2019-12-31|2019-12-31",
        "12-Sep-2024|2024-09-12|2024-09-12",
        "1 March 2015|2015-03-01|2015-03-01",
        "March 1, 2015|2015-03-01|2015-03-01",
        "1er mars 2015|2015-03-01|2015-03-01",
        "3 de marzo de 2021|2021-03-03|2021-03-03",
        "12 сентября 2024 г.|2024-09-12|2024-09-12",
        "2024年9月12日|2024-09-12|2024-09-12",
        "٣١/١٢/٢٠١٩|2019-12-31|2019-12-31",
        "12 سبتمبر 2024|2024-09-12|2024-09-12",
        "43831|2020-01-01|2020-01-01",
        "2019|2019-01-01|2019-12-31",
        "Feb 2024|2024-02-01|2024-02-29",
        "02/2024|2024-02-01|2024-02-29",
        "Q2 2019|2019-04-01|2019-06-30",
      })
  void readsDaysAsPeopleWriteThem(String written, String first, String last) {
    assertThat(Days.parse(Cell.text(written), Order.UNKNOWN))
        .hasValueSatisfying(days -> {
          assertThat(days.first()).hasToString(first);
          assertThat(days.last()).hasToString(last);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3/4/2019", "31.02.2019", "2019-13-01", "soon", "12345678901", "99999", ""})
  void givesNoDayWhereThereIsNoneOrTwo(String written) {
    assertThat(Days.parse(Cell.text(written), Order.UNKNOWN)).isEmpty();
  }

  @Test
  void theOrderOfTheColumnDecidesBetweenTwoSmallNumbers() {
    Cell cell = Cell.text("3/4/2019");

    assertThat(Days.parse(cell, Order.DAY_FIRST).orElseThrow().first()).hasToString("2019-04-03");
    assertThat(Days.parse(cell, Order.MONTH_FIRST).orElseThrow().first()).hasToString("2019-03-04");
  }
}
