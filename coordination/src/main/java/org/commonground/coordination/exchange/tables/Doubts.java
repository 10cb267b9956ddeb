package org.commonground.coordination.exchange.tables;

import java.util.function.Consumer;
import org.commonground.coordination.exchange.tables.Entry.Value;
import org.commonground.coordination.exchange.tables.Reading.Remark;

/** What in a row reads well and is hardly meant; it is taken in as it stands, and said. */
final class Doubts {
  private final Vocabulary vocabulary;
  private final Consumer<Reading> remarks;

  Doubts(Vocabulary vocabulary, Consumer<Reading> remarks) {
    this.vocabulary = vocabulary;
    this.remarks = remarks;
  }

  void look(Entry row) {
    row.all(Field.START).forEach(start -> lookAtEnd(row, start));
    row.all(Field.VALUE)
        .filter(it -> it.text().startsWith("-"))
        .forEach(it ->
            note(
                row,
                it,
                "negative-amount",
                "the amount %s is below zero; right only where money was taken back"
                    .formatted(it.text())));
    row.all(Field.STATUS)
        .filter(it -> vocabulary.status(it.text()).isEmpty())
        .forEach(it ->
            note(
                row,
                it,
                "unknown-status",
                "'%s' is no status that is known, and was left out; write planned, ongoing, completed, suspended or cancelled"
                    .formatted(it.text())));
  }

  private void lookAtEnd(Entry row, Value start) {
    Days begins = start.days();
    for (Value end : row.all(Field.END).toList()) {
      Days ends = end.days();
      if (begins != null && ends != null && ends.last().isBefore(begins.first())) {
        note(
            row,
            end,
            "end-before-start",
            "it ends on %s, before it begins on %s; look at both days"
                .formatted(ends.last(), begins.first()));
      }
    }
  }

  private void note(Entry row, Value value, String rule, String message) {
    remarks.accept(new Remark(row.row(), value.column().place(), rule, message));
  }
}
