package org.commonground.coordination.pages.views;

import java.util.List;
import org.commonground.coordination.pages.parts.Bars;
import org.commonground.coordination.pages.parts.Columns;
import org.commonground.coordination.pages.parts.HitRow;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.pages.parts.WorldMap;

/** What is seen of the activities found, in the view that the reader chose. */
public sealed interface Sight {
  /** One below the other. */
  record OfList(List<HitRow> rows) implements Sight {
    public OfList {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A line each.
   *
   * @param form which columns can be shown
   * @param heads of the columns shown
   * @param rows of cells, as many as heads
   */
  record OfTable(ColumnForm form, List<Head> heads, List<Row> rows) implements Sight {
    public OfTable {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
    }
  }

  /**
   * Countries and areas shaded.
   *
   * @param map each country leads to the map narrowed to it
   * @param bars the same figures, most first
   * @param unplaced how many name no country; nothing when all do
   */
  record OfMap(WorldMap map, Bars bars, Link unplaced) implements Sight {}

  /**
   * Years, and the activities of this page along them.
   *
   * @param years how many ran in each
   * @param scale the years that the lanes are drawn along, one name each or empty
   * @param lanes one for each activity
   */
  record OfTimeline(Columns years, List<String> scale, List<Lane> lanes) implements Sight {
    public OfTimeline {
      scale = List.copyOf(scale);
      lanes = List.copyOf(lanes);
    }
  }

  /** One month. */
  record OfCalendar(Month month) implements Sight {}

  /**
   * The choice of columns.
   *
   * @param columns those there are
   */
  record ColumnForm(List<Choice> columns) {
    public ColumnForm {
      columns = List.copyOf(columns);
    }
  }

  /**
   * A column that can be chosen.
   *
   * @param code as the address writes it
   * @param label its name
   * @param isChosen whether it is shown
   */
  record Choice(String code, String label, boolean isChosen) {}

  /**
   * The head of a column.
   *
   * @param link its name, leading to the table in its order; without an address where it has none
   * @param sorted for {@code aria-sort}; empty when the table is not in this order
   */
  record Head(Link link, String sorted) {}

  /**
   * A line of the table.
   *
   * @param title leads to the activity
   * @param cells of the other columns, in their order
   */
  record Row(Link title, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param label of its column, for narrow windows
   * @param values none when unknown
   */
  record Cell(String label, List<Link> values) {
    public Cell {
      values = List.copyOf(values);
    }
  }

  /**
   * One activity along the years.
   *
   * @param row what is said of it
   * @param span where it is drawn
   * @param says what the drawing shows that the days do not say; empty when nothing
   */
  record Lane(HitRow row, Span span, String says) {}
}
