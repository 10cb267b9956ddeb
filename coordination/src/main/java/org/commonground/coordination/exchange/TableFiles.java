package org.commonground.coordination.exchange;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.commonground.coordination.exchange.tables.OpenTable;
import org.commonground.coordination.exchange.tables.TableOrder;
import org.commonground.coordination.exchange.tables.TableSheet;
import org.commonground.coordination.exchange.tables.Tables;
import org.commonground.iati.Finding;
import org.commonground.iati.Finding.Severity;

/** Opens tables among received files, and says in the words of a report what cannot be opened. */
final class TableFiles {
  private static final String ADVICE =
      "; nothing on it can be read as a table of activities or places";

  private TableFiles() {}

  /** Gives the sheets of a file that can be read; problems go where problems go. */
  static void open(
      Tables tables,
      ReceivedFile file,
      TableOrder order,
      Consumer<Finding> problems,
      Consumer<List<TableSheet>> sheets) {
    Tables.Storage storage =
        FileKind.of(file) == FileKind.WORKBOOK ? Tables.Storage.WORKBOOK : Tables.Storage.TEXT;
    try (OpenTable table = tables.open(file.name(), file.opening()::open, storage, order)) {
      if (table.sheets().stream().noneMatch(TableSheet::isRead)) {
        problems.accept(critical("no-table", why(file, table)));
      } else {
        sheets.accept(table.sheets());
      }
    } catch (IOException unreadable) {
      problems.accept(critical("not-readable", FileFinder.reason(unreadable)));
    }
  }

  private static String why(ReceivedFile file, OpenTable table) {
    return table.sheets().isEmpty()
        ? "the file is empty; check that all of it was sent"
        : table.sheets().getFirst().columns(file.name()).why() + ADVICE;
  }

  private static Finding critical(String rule, String message) {
    return new Finding(Severity.CRITICAL, rule, 0, "", message);
  }

  /** Such as {@code book.xlsx!Sheet1}. */
  static String name(ReceivedFile file, TableSheet sheet) {
    return sheet.name().isEmpty() ? file.name() : file.name() + "!" + sheet.name();
  }
}
