package org.commonground.coordination.exchange.writing;

import java.util.List;
import org.commonground.coordination.activities.HeldActivity;

/** One kind of rows in a workbook. */
interface Sheet {
  /** The key of its name, which is at most 25 letters long in every language. */
  String name();

  /** Its columns in order. */
  List<Column> columns();

  /** What it says of one activity: any number of rows. */
  List<Row> rows(HeldActivity held);

  /**
   * A column.
   *
   * @param key of the words in its head
   * @param width in characters
   */
  record Column(String key, int width) {}
}
