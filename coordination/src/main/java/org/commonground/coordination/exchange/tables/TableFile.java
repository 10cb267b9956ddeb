package org.commonground.coordination.exchange.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** A file with sheets of rows. A sheet can be read more than once, from its first row. */
interface TableFile extends Closeable {

  /** The names of the sheets, in the order of the file; one empty name where there are no names. */
  List<String> sheets();

  /**
   * Reads a sheet.
   *
   * @param sheet its place in {@link #sheets()}
   * @param taker is given row after row, without empty ones, until it answers false
   * @throws UnreadableTable when the sheet cannot be read to its end; the rows before it were given
   */
  void read(int sheet, Predicate<SheetRow> taker) throws IOException;
}
