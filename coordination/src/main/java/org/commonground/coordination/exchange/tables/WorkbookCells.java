package org.commonground.coordination.exchange.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.exchange.tables.Cell.Kind;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Cells of a workbook as text: numbers written plainly, days as days, formulas as their value. */
final class WorkbookCells {
  private final boolean from1904;

  WorkbookCells(boolean from1904) {
    this.from1904 = from1904;
  }

  List<Cell> of(Row row) {
    List<Cell> cells = new ArrayList<>(row.getCellCount());
    for (int i = 0; i < row.getCellCount(); i++) {
      org.dhatim.fastexcel.reader.Cell cell = row.getCell(i);
      cells.add(cell == null ? Cell.EMPTY : of(cell));
    }
    while (!cells.isEmpty() && cells.getLast().isEmpty() && cells.getLast().kind() == Kind.TEXT) {
      cells.removeLast();
    }
    return cells;
  }

  private Cell of(org.dhatim.fastexcel.reader.Cell cell) {
    String raw = cell.getRawValue();
    return switch (cell.getType()) {
      case EMPTY -> Cell.EMPTY;
      case ERROR -> new Cell(raw == null ? "#ERROR" : raw, Kind.BROKEN);
      case BOOLEAN -> Cell.text(cell.getText());
      case NUMBER -> number(raw, cell.getDataFormatString());
      case STRING -> Cell.text(cell.getText());
      case FORMULA -> formula(cell, raw);
    };
  }

  private Cell formula(org.dhatim.fastexcel.reader.Cell cell, @Nullable String raw) {
    if (raw == null || raw.isEmpty()) {
      return new Cell("=" + cell.getFormula(), Kind.BROKEN);
    }
    if (raw.startsWith("#") && raw.matches("#[A-Z/0-9!?]+")) {
      return new Cell(raw, Kind.BROKEN);
    }
    return raw.matches("-?[0-9.]+([eE][+-]?\\d+)?") && cell.getType() == CellType.FORMULA
        ? number(raw, cell.getDataFormatString())
        : Cell.text(raw);
  }

  private Cell number(@Nullable String raw, @Nullable String format) {
    if (raw == null || raw.isBlank()) {
      return Cell.EMPTY;
    }
    BigDecimal value;
    try {
      // A binary fraction such as 0.1 + 0.2 has seventeen digits; programs show fifteen.
      value = new BigDecimal(raw).round(new java.math.MathContext(15));
    } catch (NumberFormatException notANumber) {
      return Cell.text(raw);
    }
    if (value.precision() - (long) value.scale() > 30 || value.scale() > 30) {
      return Cell.text(raw);
    }
    LocalDate day = format != null && isDay(format) ? Serials.day(value, from1904) : null;
    return day == null ? new Cell(plain(value), Kind.NUMBER) : new Cell(day.toString(), Kind.DAY);
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** A format with years and days, or with months; those of clock times and durations have not. */
  private static boolean isDay(String format) {
    String shown =
        format
            .replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.", "")
            .toLowerCase(java.util.Locale.ROOT);
    return shown.indexOf('y') >= 0
        || (shown.indexOf('d') >= 0 && shown.indexOf('m') >= 0)
        || shown.contains("mmm");
  }
}
