package org.commonground.coordination.exchange.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonground.coordination.exchange.tables.Column.Certainty;
import org.commonground.coordination.exchange.tables.ColumnMap.Content;
import org.commonground.coordination.reference.Reference;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Opens tables and finds out what their columns mean. Safe for use by many threads. */
@Component
public final class Tables {
  private static final int SAMPLE = 500;

  private final ColumnGuess guess;
  private final Vocabulary vocabulary;
  private final Gazetteer gazetteer;
  private final ColumnMemory memory;

  Tables(
      ColumnGuess guess,
      Vocabulary vocabulary,
      @Qualifier("places") Gazetteer gazetteer,
      @Qualifier("columnMaps") ColumnMemory memory) {
    this.guess = guess;
    this.vocabulary = vocabulary;
    this.gazetteer = gazetteer;
    this.memory = memory;
  }

  /** Tables that remember nothing and know no gazetteer: for checking without a database. */
  public static Tables withoutDatabase() {
    var vocabulary = new Vocabulary(Reference.load());
    return new Tables(new ColumnGuess(vocabulary), vocabulary, Gazetteer.NONE, ColumnMemory.NONE);
  }

  /** How a table is stored. */
  public enum Storage {
    TEXT,
    WORKBOOK
  }

  /**
   * Opens a file.
   *
   * @param name what its sheets may be named after, such as {@code transaction.csv}
   * @throws UnreadableTable when it is no table that can be read
   */
  public OpenTable open(String name, Opening opening, Storage storage, TableOrder order)
      throws IOException {
    TableFile file = storage == Storage.WORKBOOK ? Workbook.open(opening) : TextTable.open(opening);
    try {
      List<TableSheet> sheets = new ArrayList<>();
      for (int i = 0; i < file.sheets().size(); i++) {
        sheet(file, i, name, order).ifPresent(sheets::add);
      }
      return new OpenTable(file, sheets);
    } catch (IOException | RuntimeException failed) {
      file.close();
      throw failed;
    }
  }

  private Optional<TableSheet> sheet(TableFile file, int index, String name, TableOrder order)
      throws IOException {
    List<SheetRow> rows = new ArrayList<>();
    file.read(
        index,
        row -> {
          rows.add(row);
          return rows.size() < SAMPLE;
        });
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String sheet = file.sheets().get(index);
    String called =
        sheet.isEmpty() ? name.replaceFirst("^.*[!/]", "").replaceFirst("\\..*$", "") : sheet;
    List<SheetRow> first = rows.subList(0, Math.min(rows.size(), Header.MOST_ROWS));
    ColumnMap map =
        guess
            .header(first)
            .map(header -> map(header, rows, called, order))
            .orElseGet(Tables::withoutHeader);
    return Optional.of(new TableSheet(file, index, map, recordsFor(order)));
  }

  private TableSheet.Records recordsFor(TableOrder order) {
    return remarks -> new PlainRecord(vocabulary, gazetteer, order.reporter(), remarks);
  }

  private static ColumnMap withoutHeader() {
    return new ColumnMap(
        new Content.Nothing(
            "no row of the first 25 is a row of headings that is understood; put a heading above each column, or a row of HXL hashtags"),
        new Header(0, List.of(), List.of(), List.of()),
        List.of());
  }

  private ColumnMap map(Header header, List<SheetRow> rows, String called, TableOrder order) {
    List<SheetRow> values = rows.stream().filter(it -> it.number() > header.lastRow()).toList();
    ColumnMap guessed = guess.guess(header, values, called);
    ColumnMap recalled = corrected(guessed, memory.recall(guessed.shape()), Certainty.REMEMBERED);
    ColumnMap told = corrected(recalled, letters(guessed, order.columns()), Certainty.TOLD);
    Map<String, String> corrections = new LinkedHashMap<>();
    for (Column column : told.columns()) {
      if (column.certainty() == Certainty.TOLD || column.certainty() == Certainty.REMEMBERED) {
        corrections.put(column.letters(), column.meaning().word());
      }
    }
    if (!told.equals(recalled)) {
      memory.keep(guessed.shape(), corrections);
    }
    return told;
  }

  /** What was told, by letter: people name columns by heading, hashtag or letter. */
  private static Map<String, String> letters(ColumnMap map, Map<String, String> told) {
    Map<String, String> letters = new HashMap<>();
    told.forEach((name, word) ->
        map.columns().stream()
            .filter(it -> isCalled(it, name))
            .findFirst()
            .ifPresent(it -> letters.put(it.letters(), word)));
    return letters;
  }

  private static boolean isCalled(Column column, String name) {
    String folded = Spelling.fold(name);
    boolean isNamed =
        Spelling.fold(column.heading()).equals(folded)
            || Spelling.fold(column.tag()).equals(folded);
    return (isNamed && !folded.isEmpty())
        || column.letters().equals(name.strip().toUpperCase(Locale.ROOT));
  }

  private static ColumnMap corrected(ColumnMap map, Map<String, String> words, Certainty how) {
    if (words.isEmpty()) {
      return map;
    }
    List<Column> columns =
        map.columns().stream()
            .map(it ->
                Optional.ofNullable(words.get(it.letters()))
                    .flatMap(Meaning::parse)
                    .map(meaning -> it.taken(meaning, how))
                    .orElse(it))
            .toList();
    return new ColumnMap(ColumnGuess.content(columns), map.header(), columns);
  }
}
