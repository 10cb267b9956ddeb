package org.commonground.coordination.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.commonground.coordination.exchange.tables.Reading;
import org.commonground.coordination.exchange.tables.SheetColumns;
import org.commonground.coordination.exchange.tables.TableOrder;
import org.commonground.coordination.exchange.tables.TableSheet;
import org.commonground.coordination.exchange.tables.Tables;
import org.commonground.iati.Finding;
import org.commonground.iati.Finding.Severity;

/** What would become of tables, without storing anything. */
final class TableCheck {
  private final TableOrder order;
  private final Consumer<ImportProblem> problems;
  private final List<SheetColumns> columns = new ArrayList<>();
  private final Supplier<Tables> tables;

  TableCheck(TableOrder order, Consumer<ImportProblem> problems) {
    this.order = order;
    this.problems = problems;
    List<Tables> made = new ArrayList<>(1);
    // The names of countries, organisations and themes are read only when there is a table.
    this.tables =
        () -> {
          if (made.isEmpty()) {
            made.add(Tables.withoutDatabase());
          }
          return made.getFirst();
        };
  }

  List<SheetColumns> columns() {
    return columns;
  }

  /** How many records a file would give, refused rows included. */
  long check(ReceivedFile file) {
    var records = new AtomicLong();
    TableFiles.open(
        tables.get(),
        file,
        order,
        it -> problems.accept(ImportProblem.of(file.name(), it)),
        sheets -> sheets.forEach(sheet -> check(file, sheet, records)));
    return records.get();
  }

  private void check(ReceivedFile file, TableSheet sheet, AtomicLong records) {
    String name = TableFiles.name(file, sheet);
    columns.add(sheet.columns(file.name()));
    try {
      sheet.read(reading -> {
        records.addAndGet(reading instanceof Reading.Remark ? 0 : 1);
        note(name, reading);
      });
    } catch (IOException unreadable) {
      note(name, Severity.CRITICAL, "not-readable", 0, "", FileFinder.reason(unreadable));
    }
  }

  private void note(String name, Reading reading) {
    switch (reading) {
      case Reading.RefusedRow(int row, String column, String rule, String message, var ignored) ->
          note(name, Severity.CRITICAL, rule, row, column, message);
      case Reading.Remark(int row, String column, String rule, String message) ->
          note(name, Severity.WARNING, rule, row, column, message);
      case Reading.OfActivity ignored -> {}
      case Reading.OfPlace ignored -> {}
    }
  }

  private void note(
      String name, Severity severity, String rule, int row, String column, String message) {
    problems.accept(ImportProblem.of(name, new Finding(severity, rule, row, column, message)));
  }
}
