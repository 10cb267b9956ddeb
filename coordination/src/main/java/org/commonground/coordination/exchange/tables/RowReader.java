package org.commonground.coordination.exchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonground.coordination.exchange.tables.Entry.Value;
import org.commonground.coordination.exchange.tables.Meaning.LeftOut;
import org.commonground.coordination.exchange.tables.Meaning.Stated;
import org.commonground.coordination.exchange.tables.Reading.RefusedRow;

/** Reads the cells of a row as what their columns hold. */
final class RowReader {
  private static final int LONGEST_QUOTE = 40;

  private final List<Column> columns;
  private final ColumnStyles styles;

  RowReader(List<Column> columns, ColumnStyles styles) {
    this.columns =
        columns.stream()
            .filter(it -> !(it.meaning() instanceof LeftOut) && !it.states(Field.CONTACT))
            .toList();
    this.styles = styles;
  }

  /** A row, read or refused. */
  sealed interface Row {
    record Read(Entry entry) implements Row {}

    record Refused(RefusedRow why) implements Row {}
  }

  Row read(SheetRow row) {
    List<Value> values = new ArrayList<>();
    for (Column column : columns) {
      Cell cell = row.cell(column.index());
      if (cell.kind() == Cell.Kind.BROKEN) {
        return refused(
            row,
            column,
            "broken-cell",
            "the cell holds %s, a formula without a value or with an error; calculate and save the workbook, or write the value"
                .formatted(quote(cell)));
      }
      if (cell.isEmpty() || isBlankSign(cell.text())) {
        continue;
      }
      Optional<Value> value = value(column, cell);
      if (value.isEmpty()) {
        return refused(row, column, "not-readable-cell", message(column, cell));
      }
      values.add(value.get());
    }
    return new Row.Read(new Entry(row.number(), values));
  }

  /** What people write where they have nothing to say. */
  private static boolean isBlankSign(String text) {
    return switch (text.length()) {
      case 1 -> "-–—?".contains(text);
      case 2 -> text.equals("--") || text.equalsIgnoreCase("na");
      case 3 ->
          text.equalsIgnoreCase("n/a")
              || text.equalsIgnoreCase("tbd")
              || text.equalsIgnoreCase("n.a");
      case 4 ->
          text.equalsIgnoreCase("n.a.") || text.equalsIgnoreCase("null") || text.equals("#N/A");
      default -> false;
    };
  }

  private Optional<Value> value(Column column, Cell cell) {
    return switch (ColumnMap.holds(column)) {
      case TEXT -> Optional.of(new Value(column, cell.text(), null, null, ""));
      case DAY ->
          Days.parse(cell, styles.order(column))
              .map(it -> new Value(column, it.first().toString(), it, null, ""));
      case NUMBER -> number(column, cell);
    };
  }

  private Optional<Value> number(Column column, Cell cell) {
    boolean count = column.meaning() instanceof Stated stated && stated.field().isCount();
    Optional<Numerals> number =
        count
            ? Numerals.parseWhole(cell, styles.decimal(column))
                .filter(it -> it.value().signum() >= 0)
            : Numerals.parse(cell, styles.decimal(column));
    return number
        .filter(it -> isOnGlobe(column, it))
        .map(it -> new Value(column, it.value().toPlainString(), null, it.value(), it.currency()));
  }

  private static boolean isOnGlobe(Column column, Numerals number) {
    double degrees = Math.abs(number.value().doubleValue());
    return (!column.states(Field.LAT) && !column.states(Field.LON))
        || degrees <= (column.states(Field.LAT) ? 90 : 180);
  }

  private static String message(Column column, Cell cell) {
    boolean count = column.meaning() instanceof Stated stated && stated.field().isCount();
    String expected =
        switch (ColumnMap.holds(column)) {
          case DAY -> "a day such as 2024-03-31";
          case NUMBER ->
              column.states(Field.LAT) || column.states(Field.LON)
                  ? "degrees such as 2.0469, at most 90 north or south and 180 east or west"
                  : count ? "a whole number of people" : "a number such as 1234.50";
          case TEXT -> "text";
        };
    return "%s is not %s; write one, or leave the cell empty".formatted(quote(cell), expected);
  }

  private static String quote(Cell cell) {
    String text = cell.text();
    return "'"
        + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text)
        + "'";
  }

  static Row refused(SheetRow row, Column column, String rule, String message) {
    return new Row.Refused(new RefusedRow(row.number(), column.place(), rule, message, text(row)));
  }

  static String text(SheetRow row) {
    return row.cells().stream().map(Cell::text).collect(Collectors.joining("\t"));
  }
}
