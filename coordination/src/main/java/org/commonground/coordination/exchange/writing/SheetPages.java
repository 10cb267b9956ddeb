package org.commonground.coordination.exchange.writing;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.commonground.coordination.exchange.Wording;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one sheet, on further sheets where one is full. */
final class SheetPages {
  /** The most rows of a sheet. */
  static final int MOST_ROWS = 1_048_576;

  /** The most links that a sheet can have; addresses beyond are plain text. */
  private static final int MOST_LINKS = 65_530;

  /** Days before are not what they seem: the format takes 1900 for a leap year. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** A number of the format has so many digits; those with more stay words, whole. */
  private static final int DIGITS = 15;

  private static final int ROWS_HELD = 200;

  private final Workbook workbook;
  private final Sheet sheet;
  private final Wording words;
  private final CellText text;
  private final int mostRows;
  private final AtomicReference<@Nullable Worksheet> page = new AtomicReference<>();
  private final AtomicInteger row = new AtomicInteger();
  private final AtomicInteger links = new AtomicInteger();
  private final List<String> names = new ArrayList<>();

  SheetPages(Workbook workbook, Sheet sheet, Wording words, CellText text) {
    this(workbook, sheet, words, text, MOST_ROWS);
  }

  SheetPages(Workbook workbook, Sheet sheet, Wording words, CellText text, int mostRows) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.words = words;
    this.text = text;
    this.mostRows = mostRows;
  }

  void write(List<Cell> cells) throws IOException {
    Worksheet current = page.get();
    if (current == null || row.get() == mostRows) {
      current = next();
    }
    int at = row.getAndIncrement();
    for (int column = 0; column < cells.size(); column++) {
      write(current, at, column, cells.get(column));
    }
    if (at % ROWS_HELD == 0) {
      current.flush();
    }
  }

  /** Ends the last sheet; gives the names of those beyond the first. */
  List<String> finish() throws IOException {
    if (page.get() == null) {
      next();
    }
    end();
    return names.subList(1, names.size());
  }

  private Worksheet next() throws IOException {
    end();
    String name = words.say(sheet.name());
    names.add(names.isEmpty() ? name : "%s (%d)".formatted(name, names.size() + 1));
    Worksheet next = workbook.newWorksheet(names.getLast());
    next.freezePane(1, 1);
    if (words.isRightToLeft()) {
      next.rightToLeft();
    }
    var columns = sheet.columns();
    for (int i = 0; i < columns.size(); i++) {
      next.width(i, columns.get(i).width());
      next.inlineString(0, i, words.say(columns.get(i).key()));
      next.style(0, i).bold().wrapText(true).verticalAlignment("top").fillColor("D9E7F2").set();
    }
    page.set(next);
    row.set(1);
    links.set(0);
    return next;
  }

  private void end() throws IOException {
    Worksheet current = page.get();
    if (current != null) {
      current.setAutoFilter(0, 0, row.get() - 1, sheet.columns().size() - 1);
      current.finish();
    }
  }

  private void write(Worksheet to, int at, int column, Cell cell) {
    switch (cell) {
      case Cell.Text(String value) -> {
        if (!value.isEmpty()) {
          to.inlineString(at, column, text.of(value));
        }
      }
      case Cell.Figure(BigDecimal value) -> {
        if (value.stripTrailingZeros().precision() > DIGITS) {
          to.inlineString(at, column, value.toPlainString());
        } else {
          to.value(at, column, value);
        }
      }
      case Cell.Day(LocalDate value) -> day(to, at, column, value);
      case Cell.Moment(var value) -> {
        to.value(at, column, value.atZone(ZoneOffset.UTC).toLocalDateTime());
        to.style(at, column).format("yyyy-mm-dd hh:mm").set();
      }
      case Cell.Address(String value) -> address(to, at, column, value);
    }
  }

  private static void day(Worksheet to, int at, int column, LocalDate value) {
    if (value.isBefore(FIRST_DAY) || value.isAfter(LAST_DAY)) {
      to.inlineString(at, column, value.toString());
    } else {
      to.value(at, column, value);
      to.style(at, column).format("yyyy-mm-dd").set();
    }
  }

  private void address(Worksheet to, int at, int column, String value) {
    if (links.getAndIncrement() < MOST_LINKS) {
      to.hyperlink(at, column, new HyperLink(value, value));
    } else {
      to.inlineString(at, column, value);
    }
  }
}
