package org.commonground.coordination.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes comma-separated values as RFC 4180 says: lines end with CR LF, cells are quoted where they
 * need it. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
 */
final class CsvWriter {
  private final Writer out;

  CsvWriter(Writer out) {
    this.out = out;
  }

  void write(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      out.write(quoted(harmless(cells.get(i))));
    }
    out.write("\r\n");
  }

  private static String harmless(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !isNumber(cell)
        ? "'" + cell
        : cell;
  }

  private static boolean isNumber(String cell) {
    return cell.matches("[+-]?\\d+(\\.\\d+)?");
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
