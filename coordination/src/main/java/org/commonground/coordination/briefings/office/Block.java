package org.commonground.coordination.briefings.office;

import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.Chart;

/** What a section is made of. */
public sealed interface Block {
  /** A paragraph. */
  record Text(Paragraph paragraph) implements Block {}

  /**
   * What is told of one activity; the writer chooses how much of it to show where.
   *
   * @param group what it has in common with its neighbours of the same group
   * @param item never without a sentence
   */
  record Told(String group, Briefing.Item item) implements Block {}

  /** Counts to draw, and the same counts as a table. */
  record Drawn(Chart chart, Table figures) implements Block {}

  /**
   * A table with a head.
   *
   * @param caption what it shows
   * @param columns at least one
   * @param rows each with a cell for every column
   */
  record Table(String caption, List<Column> columns, List<Row> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** The same head over other rows. */
    public Table with(List<Row> others) {
      return new Table(caption, columns, others);
    }

    /** How wide a column is, when all together have a width. */
    public double share(int column) {
      double all = columns.stream().mapToInt(Column::weight).sum();
      return columns.get(column).weight() / all;
    }
  }

  /**
   * A column.
   *
   * @param head what stands in it
   * @param weight its width in proportion to that of the others
   * @param kind what it holds
   */
  record Column(String head, int weight, Kind kind) {
    /** What a column holds. */
    public enum Kind {
      WORDS,
      /** Aligned at the end, so that digits stand below digits. */
      FIGURE,
      /** The same, large: the figure is the matter. */
      HEADLINE
    }
  }

  /**
   * A row.
   *
   * @param cells its text, column by column; a cell may be empty
   * @param records that it rests on
   */
  record Row(List<List<Run>> cells, List<ActivityId> records) {
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
      records = List.copyOf(records);
    }

    /** Whether no cell says anything. */
    public boolean isEmpty() {
      return cells.stream().allMatch(List::isEmpty);
    }

    /** The same row with other text in a cell. */
    public Row with(int column, List<Run> runs) {
      List<List<Run>> others = new ArrayList<>(cells);
      others.set(column, runs);
      return new Row(others, records);
    }
  }
}
