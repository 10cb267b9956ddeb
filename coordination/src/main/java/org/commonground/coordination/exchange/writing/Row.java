package org.commonground.coordination.exchange.writing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a sheet, filled from the first column on. */
final class Row {
  private final List<Cell> cells = new ArrayList<>();

  Row text(String value) {
    return add(value.isEmpty() ? Cell.EMPTY : new Cell.Text(value));
  }

  Row number(@Nullable BigDecimal value) {
    return add(value == null ? Cell.EMPTY : new Cell.Figure(value));
  }

  Row number(double value) {
    return number(BigDecimal.valueOf(value));
  }

  Row day(@Nullable LocalDate value) {
    return add(value == null ? Cell.EMPTY : new Cell.Day(value));
  }

  Row moment(@Nullable Instant value) {
    return add(value == null ? Cell.EMPTY : new Cell.Moment(value));
  }

  Row address(String value) {
    return add(value.isEmpty() ? Cell.EMPTY : new Cell.Address(value));
  }

  /** An amount beside its currency; several amounts are words, because they are no number. */
  Row amounts(List<BigDecimal> amounts, List<String> currencies) {
    if (amounts.size() == 1) {
      number(amounts.getFirst());
    } else {
      text(String.join(Naming.BETWEEN, amounts.stream().map(BigDecimal::toPlainString).toList()));
    }
    return text(String.join(Naming.BETWEEN, currencies));
  }

  private Row add(Cell cell) {
    cells.add(cell);
    return this;
  }

  List<Cell> cells() {
    return cells;
  }
}
