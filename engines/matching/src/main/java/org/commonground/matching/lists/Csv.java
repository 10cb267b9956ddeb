package org.commonground.matching.lists;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Comma separated values in UTF-8: quotes around a value, doubled inside it; lines of any ending. A
 * quote opens a value only where nothing but blanks stands before it; elsewhere it is a letter.
 */
final class Csv {
  private Csv() {}

  /**
   * One row.
   *
   * @param line where it begins, counted from 1
   */
  record Row(int line, List<String> values) {
    String value(int column) {
      return column >= 0 && column < values.size() ? values.get(column).strip() : "";
    }
  }

  static List<Row> rows(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    List<Row> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    var value = new StringBuilder();
    boolean quoted = false;
    int line = 1;
    int first = 1;
    for (int i = text.startsWith("\ufeff") ? 1 : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line += c == '\n' ? 1 : 0;
      if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        value.append('"');
        i++;
      } else if (c == '"' && (quoted || value.toString().isBlank())) {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        row.add(value.toString());
        value.setLength(0);
      } else if (c == '\n' && !quoted) {
        end(rows, row, value, first);
        first = line;
      } else if (c != '\r' || quoted) {
        value.append(c);
      }
    }
    end(rows, row, value, first);
    return rows;
  }

  private static void end(List<Row> rows, List<String> row, StringBuilder value, int line) {
    if (!row.isEmpty() || !value.isEmpty()) {
      row.add(value.toString());
      rows.add(new Row(line, List.copyOf(row)));
    }
    row.clear();
    value.setLength(0);
  }
}
