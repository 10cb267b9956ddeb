package org.commonground.coordination.exchange.tables;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.commonground.coordination.exchange.tables.Meaning.At;
import org.commonground.coordination.exchange.tables.Meaning.Stated;

/**
 * What the columns of a sheet were taken for.
 *
 * @param content what the rows of the sheet are about
 * @param header the rows above the values
 * @param columns every column with a heading or a value, in order
 */
record ColumnMap(Content content, Header header, List<Column> columns) {

  /** What the rows of a sheet are about. */
  sealed interface Content {
    /** Activities, by headings or hashtags. */
    record Activities() implements Content {}

    /** Activities or parts of them, by the names of IATI. */
    record IatiValues() implements Content {}

    /** Places with codes or coordinates. */
    record Places() implements Content {}

    /** Nothing that can be read, for a reason. */
    record Nothing(String reason) implements Content {}
  }

  ColumnMap {
    columns = List.copyOf(columns);
  }

  /** The same for every sheet with these headings: what a correction is remembered under. */
  String shape() {
    String headings =
        Stream.of(columns)
            .flatMap(List::stream)
            .map(it -> it.tag().isEmpty() ? Spelling.fold(it.heading()) : it.tag())
            .collect(Collectors.joining("\n"));
    return HexFormat.of().formatHex(DigestUtils.sha256(headings), 0, 16);
  }

  List<Column> stating(Field field) {
    return columns.stream().filter(it -> it.states(field)).toList();
  }

  boolean states(Field... fields) {
    return Stream.of(fields).anyMatch(it -> !stating(it).isEmpty());
  }

  /** The column with the activity's identifier. */
  Optional<Column> identifier() {
    return columns.stream()
        .filter(it -> it.states(Field.IDENTIFIER) || isIdentifier(it))
        .findFirst();
  }

  private static boolean isIdentifier(Column column) {
    return column.meaning() instanceof At at
        && at.path().elements().equals(List.of("iati-identifier"));
  }

  /** Whether it describes activities, rather than one side of activities that others describe. */
  boolean isWhole() {
    return !(content instanceof Content.IatiValues)
        || columns.stream()
            .anyMatch(it ->
                (it.meaning() instanceof At at && at.path().elements().equals(List.of("title")))
                    || it.states(Field.TITLE));
  }

  /** What a cell of a column is read as. */
  static Field.Holds holds(Column column) {
    return switch (column.meaning()) {
      case Stated(Field field, var ignored) -> field.holds();
      case At at -> at.path().holds();
      case Meaning.LeftOut ignored -> Field.Holds.TEXT;
    };
  }
}
