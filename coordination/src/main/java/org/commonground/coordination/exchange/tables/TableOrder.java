package org.commonground.coordination.exchange.tables;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a person says about the tables that are to be read.
 *
 * @param columns meanings by heading, hashtag or letter of a column, such as {@code start+dmy}
 * @param reporter who reports them where no column does; empty to leave it to the rows
 */
public record TableOrder(Map<String, String> columns, String reporter) {
  /** Nothing was said. */
  public static final TableOrder NOTHING = new TableOrder(Map.of(), "");

  public TableOrder {
    columns = Map.copyOf(columns);
  }

  /** Whether a word says what a column may mean. */
  public static boolean isMeaning(String word) {
    return Meaning.parse(word).isPresent();
  }

  /** The words that say what a column may mean, for a person to choose from. */
  public static String meanings() {
    return Arrays.stream(Field.values()).map(Field::word).collect(Collectors.joining(", "));
  }
}
