package org.commonground.coordination.briefings.slides;

import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.briefings.office.Block;
import org.commonground.coordination.briefings.office.Run;
import org.commonground.coordination.briefings.office.Tongue;

/**
 * Cuts a table into pieces that fit a slide.
 *
 * @param width of the table, in points
 * @param height of a piece, with its head, in points
 */
record Grid(double width, double height) {
  /** Space left and right of the text of a cell, in points. */
  static final double ASIDE = 7;

  /** Space above and below the text of a cell, in points. */
  static final double ABOVE = 4;

  /**
   * A piece of a table.
   *
   * @param heights of its head and of each row
   */
  record Piece(Block.Table table, List<Double> heights) {
    double height() {
      return heights.stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  List<Piece> pieces(Block.Table table, Tongue tongue) {
    double head = headHeight(table, tongue);
    List<Piece> pieces = new ArrayList<>();
    List<Block.Row> rows = new ArrayList<>();
    List<Double> heights = new ArrayList<>(List.of(head));
    double used = head;
    for (Block.Row row :
        table.rows().stream().flatMap(it -> low(table, it, head).stream()).toList()) {
      double high = height(table, row);
      if (used + high > height) {
        pieces.add(new Piece(table.with(rows), List.copyOf(heights)));
        rows.clear();
        heights.subList(1, heights.size()).clear();
        used = head;
      }
      rows.add(row);
      heights.add(high);
      used += high;
    }
    pieces.add(new Piece(table.with(rows), List.copyOf(heights)));
    return pieces;
  }

  private double headHeight(Block.Table table, Tongue tongue) {
    List<List<Run>> cells = new ArrayList<>();
    for (Block.Column column : table.columns()) {
      cells.add(List.of(new Run(column.head(), tongue, Run.Tone.STRONG)));
    }
    double most = 0;
    for (int i = 0; i < cells.size(); i++) {
      var lines = new Wrapping(Type.BODY.size(), textWidth(table, i)).lines(cells.get(i));
      most = Math.max(most, lines.size() * Type.BODY.line());
    }
    return most + 2 * ABOVE;
  }

  private double textWidth(Block.Table table, int column) {
    return width * table.share(column) - 2 * ASIDE;
  }

  private double height(Block.Table table, Block.Row row) {
    double most = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      most =
          Math.max(most, lines(table, row, i).size() * type(table, i, row.cells().get(i)).line());
    }
    return most + 2 * ABOVE;
  }

  private List<List<Run>> lines(Block.Table table, Block.Row row, int column) {
    List<Run> cell = row.cells().get(column);
    return new Wrapping(type(table, column, cell).size(), textWidth(table, column)).lines(cell);
  }

  /** Words in place of a figure are not as large as one. */
  static Type type(Block.Table table, int column, List<Run> cell) {
    boolean isFigure =
        cell.stream().anyMatch(run -> run.text().chars().anyMatch(Character::isDigit));
    return table.columns().get(column).kind() == Block.Column.Kind.HEADLINE && isFigure
        ? Type.HEADLINE
        : Type.BODY;
  }

  /** A row that is higher than a slide goes on in further rows. */
  private List<Block.Row> low(Block.Table table, Block.Row row, double head) {
    List<Block.Row> parts = new ArrayList<>();
    Block.Row rest = row;
    while (head + height(table, rest) > height && !rest.isEmpty()) {
      Block.Row first = rest;
      for (int i = 0; i < row.cells().size(); i++) {
        List<List<Run>> lines = lines(table, rest, i);
        double line = type(table, i, rest.cells().get(i)).line();
        int room = (int) Math.floor((height - head - 2 * ABOVE) / line);
        int cut = Math.min(Math.max(1, room), lines.size());
        first = first.with(i, Wrapping.joined(lines.subList(0, cut)));
        rest = rest.with(i, Wrapping.joined(lines.subList(cut, lines.size())));
      }
      parts.add(first);
    }
    parts.add(rest);
    return parts;
  }
}
