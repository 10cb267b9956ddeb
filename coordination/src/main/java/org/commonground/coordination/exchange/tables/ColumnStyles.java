package org.commonground.coordination.exchange.tables;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonground.coordination.exchange.tables.Days.Order;
import org.commonground.coordination.exchange.tables.Field.Holds;
import org.commonground.coordination.exchange.tables.Meaning.Stated;
import org.commonground.coordination.exchange.tables.Numerals.Decimal;

/**
 * In which order the columns of a sheet write days, and with which sign fractions: decided by all
 * their values together. Is shown every row before any row is read.
 */
final class ColumnStyles {
  private final List<Column> columns;
  private final Map<Integer, Evidence> evidence = new HashMap<>();

  /** What the values of a column prove, and the first row that needs the proof. */
  private static final class Evidence {
    final Set<Order> orders = EnumSet.noneOf(Order.class);
    final Set<Decimal> decimals = EnumSet.noneOf(Decimal.class);
    final List<Integer> open = new ArrayList<>(1);

    void open(int row) {
      if (open.isEmpty()) {
        open.add(row);
      }
    }
  }

  /**
   * A column that cannot be read, because nothing says how.
   *
   * @param column the column
   * @param row the first row that can be read in two ways
   * @param message why, and what to do
   */
  record Undecided(Column column, int row, String message) {}

  ColumnStyles(List<Column> columns) {
    this.columns = columns.stream().filter(it -> ColumnMap.holds(it) != Holds.TEXT).toList();
    this.columns.forEach(it -> evidence.put(it.index(), told(it)));
  }

  /** A person may say it: {@code start+dmy}, {@code value+comma}. */
  private static Evidence told(Column column) {
    var told = new Evidence();
    if (column.meaning() instanceof Stated stated) {
      told.orders.addAll(
          stated.has("dmy")
              ? Set.of(Order.DAY_FIRST)
              : stated.has("mdy") ? Set.of(Order.MONTH_FIRST) : Set.of());
      told.decimals.addAll(
          stated.has("comma")
              ? Set.of(Decimal.COMMA)
              : stated.has("point") ? Set.of(Decimal.POINT) : Set.of());
    }
    return told;
  }

  void show(SheetRow row) {
    for (Column column : columns) {
      Cell cell = row.cell(column.index());
      if (cell.isEmpty()) {
        continue;
      }
      Evidence it = evidence.get(column.index());
      if (it == null) {
        continue;
      }
      if (ColumnMap.holds(column) == Holds.DAY) {
        Days.order(cell)
            .ifPresent(order ->
                note(order == Order.UNKNOWN, () -> it.orders.add(order), it, row.number()));
      } else {
        Numerals.decimal(cell)
            .ifPresent(sign ->
                note(sign == Decimal.UNKNOWN, () -> it.decimals.add(sign), it, row.number()));
      }
    }
  }

  private static void note(boolean isOpen, Runnable proof, Evidence evidence, int row) {
    if (isOpen) {
      evidence.open(row);
    } else {
      proof.run();
    }
  }

  Order order(Column column) {
    return one(proven(column).orders, allOrders()).orElse(Order.UNKNOWN);
  }

  Decimal decimal(Column column) {
    if (isDegrees(column)) {
      return Decimal.POINT;
    }
    return one(proven(column).decimals, allDecimals()).orElse(Decimal.UNKNOWN);
  }

  private Evidence proven(Column column) {
    return evidence.getOrDefault(column.index(), told(column));
  }

  /** What the column itself proves; else what all others prove, if they agree. */
  private static <T> Optional<T> one(Set<T> own, Set<T> all) {
    Set<T> proven = own.isEmpty() ? all : own;
    return proven.size() == 1 ? proven.stream().findFirst() : Optional.empty();
  }

  private Set<Order> allOrders() {
    Set<Order> all = EnumSet.noneOf(Order.class);
    evidence.values().forEach(it -> all.addAll(it.orders));
    return all;
  }

  private Set<Decimal> allDecimals() {
    Set<Decimal> all = EnumSet.noneOf(Decimal.class);
    columns.stream().filter(it -> !isDegrees(it)).forEach(it -> all.addAll(proven(it).decimals));
    return all;
  }

  /** Degrees are never written in thousands. */
  private static boolean isDegrees(Column column) {
    return column.states(Field.LAT) || column.states(Field.LON);
  }

  private static boolean isCount(Column column) {
    return column.meaning() instanceof Stated stated && stated.field().isCount();
  }

  /** The columns that can be read in two ways, and nothing in the sheet says in which. */
  List<Undecided> undecided() {
    List<Undecided> undecided = new ArrayList<>();
    for (Column column : columns) {
      Evidence it = proven(column);
      if (it.open.isEmpty()) {
        continue;
      }
      boolean day = ColumnMap.holds(column) == Holds.DAY;
      String word = column.meaning().word();
      if (day && order(column) == Order.UNKNOWN) {
        undecided.add(
            new Undecided(
                column,
                it.open.getFirst(),
                "day and month could be either of two numbers, and no value of the column tells which; say --columns '%s=%s+dmy' (day first) or '%s=%s+mdy' (month first)"
                    .formatted(column.heading(), word, column.heading(), word)));
      } else if (!day && !isCount(column) && decimal(column) == Decimal.UNKNOWN) {
        undecided.add(
            new Undecided(
                column,
                it.open.getFirst(),
                "1.234 could be one thousand or one and a fraction, and no value of the column tells which; say --columns '%s=%s+point' (1,234.56) or '%s=%s+comma' (1.234,56)"
                    .formatted(column.heading(), word, column.heading(), word)));
      }
    }
    return undecided;
  }
}
