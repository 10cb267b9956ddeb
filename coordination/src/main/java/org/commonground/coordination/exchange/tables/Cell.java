package org.commonground.coordination.exchange.tables;

/**
 * One cell as text.
 *
 * @param text stripped; a day as {@code 2024-03-01}, a number of a workbook as {@code 1234.5}
 * @param kind what the file itself says about it
 */
record Cell(String text, Kind kind) {
  static final Cell EMPTY = new Cell("", Kind.TEXT);

  /** What a file knows about a cell: text files know nothing. */
  enum Kind {
    TEXT,
    NUMBER,
    DAY,
    /** A formula without a stored value, or an error of the spreadsheet program. */
    BROKEN
  }

  static Cell text(String text) {
    String stripped = Spelling.strip(text);
    return stripped.isEmpty() ? EMPTY : new Cell(stripped, Kind.TEXT);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
