package org.commonground.coordination.exchange.tables;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.commonground.coordination.exchange.tables.ColumnMap.Content;
import org.commonground.coordination.exchange.tables.Meaning.LeftOut;
import org.commonground.coordination.exchange.tables.Reading.RefusedRow;
import org.commonground.coordination.exchange.tables.Reading.Remark;

/** A sheet of a file and what its columns mean. */
public final class TableSheet {
  private static final Remark WITHOUT_THEMES =
      new Remark(
          0,
          "",
          "no-theme",
          "has no column of themes or sectors: its activities are held and found, but not counted on the overview and not told in a briefing; add a column 'Theme' with words of the vocabulary that the server gives out at /vocabularies/themes.xml");
  private static final Set<String> TOTALS =
      Set.of(
          "total",
          "totals",
          "grand total",
          "sum",
          "subtotal",
          "sub total",
          "totaux",
          "total general",
          "sous total",
          "totales",
          "suma",
          "итого",
          "всего",
          "المجموع",
          "الإجمالي",
          "合计",
          "总计",
          "共计");

  private final TableFile file;
  private final int index;
  private final ColumnMap map;
  private final Records records;

  /** Makes records out of rows; remarks go where readings go. */
  interface Records {
    PlainRecord with(Consumer<Reading> remarks);
  }

  TableSheet(TableFile file, int index, ColumnMap map, Records records) {
    this.file = file;
    this.index = index;
    this.map = map;
    this.records = records;
  }

  /** The sheet's name; empty for a text file. */
  public String name() {
    return file.sheets().get(index);
  }

  /** Whether anything on it can be read. */
  public boolean isRead() {
    return !(map.content() instanceof Content.Nothing);
  }

  /** Whether it states one side only of activities that others describe. */
  public boolean isPart() {
    return isRead() && !map.isWhole();
  }

  /** The same for every sheet with these headings. */
  public String shape() {
    return map.shape();
  }

  /** What its columns were taken for. */
  public SheetColumns columns(String fileName) {
    String why = map.content() instanceof Content.Nothing(String reason) ? reason : "";
    String about =
        switch (map.content()) {
          case Content.Activities ignored -> "activities";
          case Content.IatiValues ignored -> "iati";
          case Content.Places ignored -> "places";
          case Content.Nothing ignored -> "nothing";
        };
    return new SheetColumns(
        fileName,
        name(),
        about,
        why,
        map.header().lastRow(),
        map.columns().stream().map(TableSheet::meant).toList());
  }

  private static SheetColumns.Meant meant(Column column) {
    boolean personal = column.states(Field.CONTACT);
    String why =
        personal
            ? "contacts are not taken in"
            : column.meaning() instanceof LeftOut(String reason) ? reason : "";
    return new SheetColumns.Meant(
        column.letters(),
        column.heading(),
        column.tag(),
        column.meaning().word(),
        column.certainty().name().toLowerCase(Locale.ROOT),
        why,
        personal ? "" : column.example());
  }

  /**
   * Reads the rows: once to see how days and numbers are written and which rows belong together,
   * once to make records of them. Memory is that of the rows of activities that are not complete
   * yet.
   *
   * @throws UnreadableTable when the sheet cannot be read to its end; what comes before is given
   */
  public void read(Consumer<Reading> taker) throws IOException {
    if (map.content() instanceof Content.Nothing(String reason)) {
      taker.accept(new Remark(0, "", "sheet-left-out", "is not read: " + reason));
      return;
    }
    var styles = new ColumnStyles(map.columns());
    var groups = new RowGroups(map);
    eachRow(
        row -> {
          styles.show(row);
          groups.show(row);
        },
        row -> {});
    var undecided = styles.undecided();
    undecided.forEach(it ->
        taker.accept(
            new RefusedRow(it.row(), it.column().place(), "ambiguous-column", it.message(), "")));
    if (undecided.isEmpty()) {
      if (map.content() instanceof Content.Activities && !saysWhatItIsAbout()) {
        taker.accept(WITHOUT_THEMES);
      }
      readRows(new RowReader(map.columns(), styles), groups, taker);
    }
  }

  private boolean saysWhatItIsAbout() {
    return map.columns().stream()
        .anyMatch(
            it -> it.states(Field.THEME) || it.states(Field.SECTOR) || it.states(Field.SUBSECTOR));
  }

  private void readRows(RowReader reader, RowGroups groups, Consumer<Reading> taker)
      throws IOException {
    if (map.content() instanceof Content.Places) {
      eachRow(
          row -> {
            switch (reader.read(row)) {
              case RowReader.Row.Refused(RefusedRow why) -> taker.accept(why);
              case RowReader.Row.Read(Entry entry) ->
                  taker.accept(PlaceRow.of(entry, RowReader.text(row)));
            }
          },
          row -> {});
      return;
    }
    var assembly = new Assembly(map, records.with(taker), groups, taker);
    try {
      eachRow(
          row -> assembly.take(row, reader.read(row)),
          row ->
              taker.accept(
                  new Remark(
                      row.number(),
                      "",
                      "total-row",
                      "is a row of totals and was not read as an activity")));
    } finally {
      assembly.finish();
    }
  }

  /** The rows with values: without the header where it is printed again, and without totals. */
  private void eachRow(Consumer<SheetRow> taker, Consumer<SheetRow> totals) throws IOException {
    file.read(
        index,
        row -> {
          if (row.number() > map.header().lastRow() && !isHeaderAgain(row)) {
            if (isTotal(row)) {
              totals.accept(row);
            } else {
              taker.accept(row);
            }
          }
          return true;
        });
  }

  private boolean isHeaderAgain(SheetRow row) {
    List<String> texts = row.cells().stream().map(Cell::text).toList();
    return texts.equals(trimmed(map.header().headings()))
        || (texts.equals(trimmed(map.header().tags())) && !texts.isEmpty());
  }

  private static List<String> trimmed(List<String> texts) {
    int to = texts.size();
    while (to > 0 && texts.get(to - 1).isEmpty()) {
      to--;
    }
    return texts.subList(0, to);
  }

  private static boolean isTotal(SheetRow row) {
    String first =
        row.cells().stream().filter(it -> !it.isEmpty()).map(Cell::text).findFirst().orElse("");
    return first.length() < 20 && TOTALS.contains(Spelling.fold(first));
  }
}
