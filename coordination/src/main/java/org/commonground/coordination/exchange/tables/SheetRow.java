package org.commonground.coordination.exchange.tables;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number as the reader's program counts it: the row of a workbook, the line of a text file
 * @param cells without the empty ones at the end
 */
record SheetRow(int number, List<Cell> cells) {

  /** The cell in a column, counted from 0; empty beyond the end of a ragged row. */
  Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.EMPTY;
  }

  boolean isEmpty() {
    return cells.stream().allMatch(Cell::isEmpty);
  }
}
