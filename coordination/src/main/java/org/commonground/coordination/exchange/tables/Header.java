package org.commonground.coordination.exchange.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rows above the values.
 *
 * @param lastRow the number of the last of them; values follow
 * @param headings what stands above each column
 * @param above what stands one row higher, where headings have two rows; may be shorter
 * @param tags the hashtags of each column, as written; empty when there is no hashtag row
 */
record Header(int lastRow, List<String> headings, List<String> above, List<String> tags) {
  /** Within so many rows HXL wants its hashtags; headings are looked for there as well. */
  static final int MOST_ROWS = 25;

  Header {
    headings = List.copyOf(headings);
    above = List.copyOf(above);
    tags = List.copyOf(tags);
  }

  boolean hasTags() {
    return !tags.isEmpty();
  }

  int width() {
    return Math.max(headings.size(), tags.size());
  }

  String heading(int column) {
    return column < headings.size() ? headings.get(column) : "";
  }

  String above(int column) {
    return column < above.size() ? above.get(column) : "";
  }

  String tag(int column) {
    return column < tags.size() ? tags.get(column) : "";
  }

  /** Finds the header among the first rows of a sheet. */
  static Optional<Header> find(List<SheetRow> first, Headings words, IatiHeadings paths) {
    for (int i = 0; i < first.size(); i++) {
      if (isTagRow(first.get(i))) {
        List<String> headings = i > 0 ? texts(first.get(i - 1)) : List.of();
        List<String> above = i > 1 ? texts(first.get(i - 2)) : List.of();
        return Optional.of(new Header(first.get(i).number(), headings, above, texts(first.get(i))));
      }
    }
    int best = -1;
    double most = 0;
    for (int i = 0; i < first.size(); i++) {
      double score = score(first.get(i), words, paths);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    if (most < 2) {
      return Optional.empty();
    }
    List<String> above =
        best > 0 && isGroupRow(first.get(best - 1)) ? texts(first.get(best - 1)) : List.of();
    return Optional.of(
        new Header(first.get(best).number(), texts(first.get(best)), above, List.of()));
  }

  /** At least half of the cells are hashtags, and no sentence stands beside them. */
  private static boolean isTagRow(SheetRow row) {
    long filled = row.cells().stream().filter(it -> !it.isEmpty()).count();
    long tags = row.cells().stream().filter(it -> Hashtag.parse(it.text()).isPresent()).count();
    return tags > 0 && tags * 2 >= filled;
  }

  private static double score(SheetRow row, Headings words, IatiHeadings paths) {
    double score = 0;
    Set<String> seen = new HashSet<>();
    for (Cell cell : row.cells()) {
      if (cell.kind() != Cell.Kind.TEXT
          || cell.isEmpty()
          || cell.text().length() > 100
          || !seen.add(cell.text())) {
        continue;
      }
      boolean known = words.find(cell.text()).isPresent();
      boolean path =
          !known
              && cell.text().matches("[A-Za-z0-9_./@:\\[\\]-]{4,}")
              && paths.find(cell.text(), "").isPresent();
      score +=
          known || path
              ? 1
              : cell.text().length() < 60 && words.guess(cell.text()).isPresent() ? 0.5 : 0;
    }
    return seen.size() < 2 ? 0 : score;
  }

  private static boolean isGroupRow(SheetRow row) {
    return row.cells().stream().filter(it -> !it.isEmpty()).map(Cell::text).distinct().count() > 1;
  }

  private static List<String> texts(SheetRow row) {
    List<String> texts = new ArrayList<>();
    row.cells().forEach(cell -> texts.add(cell.text()));
    return texts;
  }
}
