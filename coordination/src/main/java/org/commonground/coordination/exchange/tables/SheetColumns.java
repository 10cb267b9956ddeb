package org.commonground.coordination.exchange.tables;

import java.util.List;

/**
 * What the columns of a sheet were taken for, to be shown.
 *
 * @param file the file's name
 * @param sheet the sheet's name; empty for a text file
 * @param about {@code activities}, {@code iati}, {@code places} or {@code nothing}
 * @param why why nothing is read; empty otherwise
 * @param headerRow the row of the headings or hashtags; 0 when none was found
 * @param columns in the order of the sheet
 */
public record SheetColumns(
    String file, String sheet, String about, String why, int headerRow, List<Meant> columns) {
  public SheetColumns {
    columns = List.copyOf(columns);
  }

  /**
   * One column.
   *
   * @param column such as {@code C}
   * @param heading what stands above it
   * @param tag its hashtag; empty without one
   * @param meaning such as {@code start+planned}; {@code ignore} when it is left out
   * @param how {@code sure}, {@code guessed}, {@code told} or {@code remembered}
   * @param why why it is left out; empty otherwise
   * @param example its first value
   */
  public record Meant(
      String column,
      String heading,
      String tag,
      String meaning,
      String how,
      String why,
      String example) {}
}
