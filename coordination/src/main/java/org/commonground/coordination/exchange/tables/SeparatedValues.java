package org.commonground.coordination.exchange.tables;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Cuts separated values into rows, as RFC 4180 says and a little more kindly: any line end, quotes
 * in the middle of a cell are characters, ragged rows are rows. Memory is that of the longest row.
 */
final class SeparatedValues {
  private static final int MOST_CHARACTERS = 1 << 20;
  private static final int MOST_CELLS = 1 << 15;
  private static final int END = -1;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final Reader in;
  private final char delimiter;
  private final List<Cell> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();

  /** The line being read, the line on which the row began, and a character read too far. */
  private final int[] at = {1, 1, -2};

  SeparatedValues(Reader in, char delimiter) {
    this.in = in;
    this.delimiter = delimiter;
  }

  void read(Predicate<SheetRow> taker) throws IOException {
    int first = next();
    at[2] = first == BYTE_ORDER_MARK ? -2 : first;
    boolean more = true;
    while (more) {
      int c = next();
      if (c == '"' && cell.toString().isBlank()) {
        cell.setLength(0);
        quoted();
      } else if (c == delimiter) {
        endCell();
      } else if (c == '\n' || c == END) {
        more = endRow(taker) && c != END;
      } else {
        add(c);
      }
    }
  }

  private void quoted() throws IOException {
    int c = next();
    while (c != END) {
      if (c == '"') {
        c = next();
        if (c != '"') {
          at[2] = c;
          return;
        }
      }
      add(c);
      c = next();
    }
    throw new UnreadableTable(
        "line %d: a quoted cell is never closed; add the missing quotation mark".formatted(at[1]));
  }

  private void add(int c) throws UnreadableTable {
    if (cell.length() == MOST_CHARACTERS) {
      throw new UnreadableTable(
          "line %d: a cell has more than a million characters; close its quotation mark"
              .formatted(at[1]));
    }
    cell.append((char) c);
  }

  private void endCell() throws UnreadableTable {
    if (cells.size() == MOST_CELLS) {
      throw new UnreadableTable(
          "line %d has more than %d cells; check the separator of the cells"
              .formatted(at[1], MOST_CELLS));
    }
    cells.add(Cell.text(cell.toString()));
    cell.setLength(0);
  }

  private boolean endRow(Predicate<SheetRow> taker) throws UnreadableTable {
    endCell();
    while (!cells.isEmpty() && cells.getLast().isEmpty()) {
      cells.removeLast();
    }
    boolean goOn = cells.isEmpty() || taker.test(new SheetRow(at[1], List.copyOf(cells)));
    cells.clear();
    at[1] = at[0];
    return goOn;
  }

  /** The next character, every line end as one line feed. */
  private int next() throws IOException {
    int c = at[2];
    at[2] = -2;
    if (c == -2) {
      c = in.read();
      if (c == '\r') {
        int after = in.read();
        at[2] = after == '\n' ? -2 : after;
        c = '\n';
      }
      at[0] += c == '\n' ? 1 : 0;
    }
    return c;
  }
}
