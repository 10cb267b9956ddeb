package org.commonground.coordination.exchange.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as spreadsheet programs count them. */
final class Serials {
  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate OF_1904 = LocalDate.of(1904, 1, 1);

  /** 1 January 1954 and 31 December 2119: a number between them in a column of days is a day. */
  private static final int FIRST = 19_725;

  private static final int LAST = 80_353;

  private Serials() {}

  /** The day of a serial number; nothing when it is none that a project could have. */
  static @Nullable LocalDate day(BigDecimal serial, boolean from1904) {
    int number = serial.intValue();
    int since1900 = number + (from1904 ? 1462 : 0);
    if (serial.signum() < 0 || since1900 < FIRST || since1900 > LAST) {
      return null;
    }
    return from1904 ? OF_1904.plusDays(number) : BEFORE_1900.plusDays(number);
  }
}
