package org.commonground.coordination.exchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.commonground.coordination.exchange.tables.Column.Certainty;
import org.commonground.coordination.exchange.tables.Meaning.LeftOut;
import org.commonground.coordination.exchange.tables.Meaning.Stated;

/** Takes columns for what their values are, where the headings do not say. */
final class ColumnValues {
  private static final int LONGEST_EXAMPLE = 60;

  private final Vocabulary vocabulary;

  ColumnValues(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static String example(List<SheetRow> rows, int column) {
    for (SheetRow row : rows) {
      String text = row.cell(column).text();
      if (!text.isEmpty()) {
        return text.length() > LONGEST_EXAMPLE ? text.substring(0, LONGEST_EXAMPLE) + "…" : text;
      }
    }
    return "";
  }

  List<Column> guess(List<Column> columns, List<SheetRow> rows) {
    List<Column> guessed = new ArrayList<>(columns);
    for (int i = 0; i < guessed.size(); i++) {
      Column column = guessed.get(i);
      List<Cell> values = values(rows, column.index());
      guessed.set(i, values.isEmpty() ? column : judged(column, values, guessed));
    }
    return guessed;
  }

  private Column judged(Column column, List<Cell> values, List<Column> all) {
    if (most(values, 0.5, it -> it.text().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"))) {
      return new Column(
          column.index(), column.heading(), "", Stated.of(Field.CONTACT), Certainty.GUESSED, "");
    }
    if (column.states(Field.COUNTRY) && !most(values, 0.5, it -> isCountry(it.text()))) {
      return column.taken(Stated.of(Field.ADM, "1"), Certainty.GUESSED);
    }
    boolean isDay =
        column.meaning() instanceof Stated && ColumnMap.holds(column) == Field.Holds.DAY;
    if (isDay && !most(values, 0.3, it -> it.kind() == Cell.Kind.DAY || looksLikeDay(it))) {
      return column.taken(
          new LeftOut("its heading says days, its values do not"), Certainty.GUESSED);
    }
    return column.meaning() instanceof LeftOut ? unheaded(column, values, all) : column;
  }

  private Column unheaded(Column column, List<Cell> values, List<Column> all) {
    Field field = null;
    if (most(values, 0.8, it -> it.text().matches("(?i)https?://\\S+"))) {
      field = Field.LINK;
    } else if (isMissing(Field.COUNTRY, all)
        && most(values, 0.8, it -> it.text().length() > 1 && isCountry(it.text()))) {
      field = Field.COUNTRY;
    } else if (isMissing(Field.CURRENCY, all)
        && most(values, 0.9, it -> Headings.isCurrency(it.text().toLowerCase(Locale.ROOT)))) {
      field = Field.CURRENCY;
    } else if (isMissing(Field.STATUS, all)
        && most(
            values,
            0.8,
            it -> it.text().length() > 1 && vocabulary.status(it.text()).isPresent())) {
      field = Field.STATUS;
    } else if (isMissing(Field.ORG, all)
        && most(values, 0.5, it -> vocabulary.organisation(it.text()).isPresent())) {
      field = Field.ORG;
    } else if (most(
        values,
        0.9,
        it -> it.kind() == Cell.Kind.DAY || (looksLikeDay(it) && it.text().length() > 7))) {
      field =
          isMissing(Field.START, all) ? Field.START : isMissing(Field.END, all) ? Field.END : null;
    }
    return field == null ? column : column.taken(Stated.of(field), Certainty.GUESSED);
  }

  private boolean isCountry(String text) {
    for (String part : text.split("[;|,\\n]", -1)) {
      if (vocabulary.country(part.replaceAll("\\d+(\\.\\d+)?\\s*%", "").strip()).isPresent()) {
        return true;
      }
    }
    return vocabulary.country(text).isPresent();
  }

  private static boolean looksLikeDay(Cell cell) {
    return Days.parse(cell, Days.Order.DAY_FIRST).isPresent()
        || Days.parse(cell, Days.Order.MONTH_FIRST).isPresent();
  }

  private static boolean isMissing(Field field, List<Column> columns) {
    return columns.stream().noneMatch(it -> it.states(field));
  }

  private static boolean most(List<Cell> values, double share, Predicate<Cell> isSo) {
    return values.stream().filter(isSo).count() >= values.size() * share;
  }

  private static List<Cell> values(List<SheetRow> rows, int column) {
    return rows.stream().map(it -> it.cell(column)).filter(it -> !it.isEmpty()).toList();
  }
}
