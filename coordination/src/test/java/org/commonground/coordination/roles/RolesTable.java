package org.commonground.coordination.roles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The table of {@code docs/roles.md}.
 *
 * @param cells each with its row and its column
 */
record RolesTable(List<Cell> cells) {
  private static final Path FILE = Path.of("..", "docs", "roles.md");
  private static final Pattern LINE = Pattern.compile("\\| *[^- ].*\\|");

  /**
   * Whether people of a kind may do something.
   *
   * @param row what
   * @param column who: {@code anybody} or the code of a role
   */
  record Cell(String row, String column, boolean isAllowed) {
    @Override
    public String toString() {
      return "%s: %s: %s".formatted(column, row, isAllowed ? "yes" : "no");
    }
  }

  RolesTable {
    cells = List.copyOf(cells);
  }

  /** Reads the document; a cell that is neither yes nor no is an error. */
  static RolesTable read() throws IOException {
    List<List<String>> lines =
        Files.readAllLines(FILE).stream()
            .filter(it -> LINE.matcher(it).matches())
            .map(RolesTable::split)
            .toList();
    List<String> columns = lines.getFirst();
    List<Cell> cells = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      if (!line.getFirst().startsWith("**")) {
        for (int i = 1; i < columns.size(); i++) {
          cells.add(new Cell(line.getFirst(), columns.get(i), isYes(line, i)));
        }
      }
    }
    return new RolesTable(cells);
  }

  private static List<String> split(String line) {
    return Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
        .map(String::strip)
        .toList();
  }

  private static boolean isYes(List<String> line, int column) {
    return switch (line.get(column)) {
      case "yes" -> true;
      case "no" -> false;
      default ->
          throw new IllegalStateException(
              "docs/roles.md: '%s' is neither yes nor no, in the line '%s'"
                  .formatted(line.get(column), line.getFirst()));
    };
  }

  List<String> columns() {
    return cells.stream().map(Cell::column).distinct().toList();
  }

  List<String> rows() {
    return cells.stream().map(Cell::row).distinct().toList();
  }
}
