package org.commonground.coordination.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table shipped with the application: UTF-8, one header line, cells separated by tabs, no
 * quoting.
 *
 * <p>Read by hand and not by a library, because every start of the application and of each command
 * pays for it.
 */
final class ReferenceTable {

  private final List<String> columns;
  private final List<Row> rows;

  private ReferenceTable(List<String> columns, List<String> lines) {
    this.columns = columns;
    var read = new ArrayList<Row>(lines.size());
    for (var line : lines) {
      read.add(new Row(cellsOf(line)));
    }
    this.rows = List.copyOf(read);
  }

  /** Reads {@code reference/NAME} from the class path. */
  static ReferenceTable read(String name) {
    var lines = text(name).lines().toList();
    return new ReferenceTable(cellsOf(lines.getFirst()), lines.subList(1, lines.size()));
  }

  Stream<Row> rows() {
    return rows.stream();
  }

  private static String text(String name) {
    try (InputStream file = ReferenceTable.class.getResourceAsStream("/reference/" + name)) {
      if (file == null) {
        throw new IllegalStateException(
            "reference/" + name + " is not on the class path; build again");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reference/" + name + " cannot be read; build again", e);
    }
  }

  private static List<String> cellsOf(String line) {
    var cells = new ArrayList<String>();
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      cells.add(line.substring(from, tab));
      from = tab + 1;
    }
    cells.add(line.substring(from));
    return cells;
  }

  /** One line of the table; cells are named by the header. */
  final class Row {

    private final List<String> cells;

    private Row(List<String> cells) {
      if (cells.size() != columns.size()) {
        throw new IllegalStateException(
            "a row has %d cells and the header has %d: %s"
                .formatted(cells.size(), columns.size(), cells));
      }
      this.cells = cells;
    }

    String text(String column) {
      return cells.get(columns.indexOf(column));
    }

    Optional<String> find(String column) {
      return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
    }

    List<String> words(String column) {
      return split(column, " ");
    }

    List<String> alternatives(String column) {
      return split(column, "|");
    }

    LocalisedName name() {
      return new LocalisedName(byLanguage(""));
    }

    /** The texts of the columns {@code PREFIX} + language tag that exist and are filled. */
    Map<Language, String> byLanguage(String prefix) {
      var found = new EnumMap<Language, String>(Language.class);
      for (var language : Language.list()) {
        int column = columns.indexOf(prefix + language.tag());
        if (column >= 0 && !cells.get(column).isEmpty()) {
          found.put(language, cells.get(column));
        }
      }
      return found;
    }

    private List<String> split(String column, String separator) {
      return find(column).stream()
          .flatMap(cell -> Arrays.stream(cell.split(java.util.regex.Pattern.quote(separator))))
          .toList();
    }
  }
}
