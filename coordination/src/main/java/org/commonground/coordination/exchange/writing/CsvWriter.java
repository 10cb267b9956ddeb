package org.commonground.coordination.exchange.writing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes comma-separated values as RFC 4180 says: lines end with CR LF, cells are quoted where they
 * need it.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe in front, and so does
 * one that looks as if it had got one, so that taking away one apostrophe in front of such a cell
 * gives back what was there. Numbers, also negative ones, are left alone.
 */
final class CsvWriter {
  /** Signs that begin a formula, also in their wide forms, and white space that may hide one. */
  private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

  private final Writer out;

  CsvWriter(Writer out) {
    this.out = out;
  }

  /**
   * A file that spreadsheets read as UTF-8: without the mark at its start they take it for one in
   * the machine's old code page.
   */
  static CsvWriter of(OutputStream out) throws IOException {
    var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    text.write('\uFEFF');
    return new CsvWriter(text);
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

  void flush() throws IOException {
    out.flush();
  }

  private static String harmless(String cell) {
    int start = 0;
    while (start < cell.length() && cell.charAt(start) == '\'') {
      start++;
    }
    boolean isFormula = start < cell.length() && BEGINNINGS.indexOf(cell.charAt(start)) >= 0;
    return isFormula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
  }

  /** Other separators are quoted too: some spreadsheets split at them, and at them only. */
  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> ",\"\n\r;\t".indexOf(c) >= 0);
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
