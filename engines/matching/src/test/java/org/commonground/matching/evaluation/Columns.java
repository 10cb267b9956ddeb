package org.commonground.matching.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonground.matching.SharedData;

/** Rows of a file of comma or tab separated values. */
final class Columns {
  private Columns() {}

  static List<List<String>> of(String path, char separator) {
    String text = new String(SharedData.bytes(path), StandardCharsets.UTF_8);
    return text.lines().skip(separator == ',' ? 1 : 0).map(it -> row(it, separator)).toList();
  }

  private static List<String> row(String line, char separator) {
    List<String> row = new ArrayList<>();
    var value = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && separator == ',') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        row.add(value.toString());
        value.setLength(0);
      } else {
        value.append(c);
      }
    }
    row.add(value.toString());
    return row;
  }
}
