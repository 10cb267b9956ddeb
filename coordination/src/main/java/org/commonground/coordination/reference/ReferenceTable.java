package org.commonground.coordination.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A table shipped with the application: UTF-8, one header line, cells separated by tabs, no
 * quoting.
 *
 * <p>Read by hand with plain loops and not by a library, because every start of the application and
 * of each command pays for it before the JVM is warm.
 */
final class ReferenceTable {

  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  private ReferenceTable(List<String> lines) {
    for (var column : split(lines.getFirst(), '\t')) {
      columns.put(column, columns.size());
    }
    for (var line : lines.subList(1, lines.size())) {
      if (!line.isEmpty()) {
        rows.add(new Row(split(line, '\t')));
      }
    }
  }

  /** Reads {@code reference/NAME} from the class path. */
  static ReferenceTable read(String name) {
    try (InputStream file = ReferenceTable.class.getResourceAsStream("/reference/" + name)) {
      if (file == null) {
        throw new IllegalStateException(
            "reference/" + name + " is not on the class path; build again");
      }
      var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return new ReferenceTable(split(text, '\n'));
    } catch (IOException e) {
      throw new UncheckedIOException("reference/" + name + " cannot be read; build again", e);
    }
  }

  /** Makes one value of each row, in the order of the table. */
  <T> List<T> list(Function<Row, T> value) {
    var values = new ArrayList<T>(rows.size());
    for (var row : rows) {
      values.add(value.apply(row));
    }
    return List.copyOf(values);
  }

  void forEach(Consumer<Row> action) {
    rows.forEach(action);
  }

  private static List<String> split(String text, char separator) {
    var parts = new ArrayList<String>();
    int from = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, from)) {
      parts.add(text.substring(from, end));
      from = end + 1;
    }
    parts.add(text.substring(from));
    return parts;
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
      var position = columns.get(column);
      if (position == null) {
        throw new IllegalStateException("the header has no column " + column);
      }
      return cells.get(position);
    }

    Optional<String> find(String column) {
      var text = text(column);
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    List<String> words(String column) {
      return alternatives(column, ' ');
    }

    List<String> alternatives(String column) {
      return alternatives(column, '|');
    }

    LocalisedName name() {
      return new LocalisedName(byLanguage(""));
    }

    /** The texts of the columns {@code PREFIX} + language tag that exist and are filled. */
    Map<Language, String> byLanguage(String prefix) {
      var found = new EnumMap<Language, String>(Language.class);
      for (var language : Language.list()) {
        var position = columns.get(prefix.concat(language.tag()));
        if (position != null && !cells.get(position).isEmpty()) {
          found.put(language, cells.get(position));
        }
      }
      return found;
    }

    private List<String> alternatives(String column, char separator) {
      var text = text(column);
      return text.isEmpty() ? List.of() : split(text, separator);
    }
  }
}
