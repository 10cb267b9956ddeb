package org.commonground.coordination.exchange;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.Receipt;
import org.commonground.coordination.exchange.tables.Places;
import org.commonground.coordination.exchange.tables.Statements;
import org.commonground.coordination.exchange.tables.TableSheet;
import org.commonground.coordination.exchange.tables.Tables;
import org.springframework.stereotype.Component;

/** Reads tables into the register, as {@link FileImport} reads IATI files. */
@Component
final class TableImporter {
  private final Tables tables;
  private final Statements statements;
  private final Places places;
  private final Activities activities;
  private final RefusedRecords refused;
  private final Clock clock;

  TableImporter(
      Tables tables,
      Statements statements,
      Places places,
      Activities activities,
      RefusedRecords refused,
      Clock clock) {
    this.tables = tables;
    this.statements = statements;
    this.places = places;
    this.activities = activities;
    this.refused = refused;
    this.clock = clock;
  }

  /**
   * An import that is going on.
   *
   * @param order what was asked for
   * @param tally counts
   * @param writing the thread that writes
   * @param bytesRead is told how much of the file was read
   */
  record Course(
      ImportOrder order, ImportTally tally, ExecutorService writing, LongConsumer bytesRead) {}

  /**
   * Reads the sheets of a file that describe activities or places.
   *
   * @param fingerprint of the file
   * @return whether other sheets are left, which state a part of what others describe
   */
  boolean read(ReceivedFile file, String fingerprint, Course course) {
    var left = new AtomicBoolean();
    TableFiles.open(
        tables,
        file,
        course.order().tables(),
        problem -> course.tally().refuse(file.name(), problem),
        sheets -> {
          left.set(sheets.stream().anyMatch(TableSheet::isPart));
          read(file, fingerprint, sheets, it -> !it.isPart(), course);
        });
    return left.get();
  }

  /** Reads the other sheets, when everything that describes activities has been read. */
  void readParts(ReceivedFile file, String fingerprint, Course course) {
    TableFiles.open(
        tables,
        file,
        course.order().tables(),
        problem -> course.tally().refuse(file.name(), problem),
        sheets -> read(file, fingerprint, sheets, TableSheet::isPart, course));
  }

  private void read(
      ReceivedFile file,
      String fingerprint,
      List<TableSheet> sheets,
      Predicate<TableSheet> wanted,
      Course course) {
    for (TableSheet sheet : sheets) {
      if (wanted.test(sheet)) {
        read(TableFiles.name(file, sheet), fingerprint, sheet, course);
        course.bytesRead().accept(file.bytes());
      }
    }
  }

  private void read(String name, String fingerprint, TableSheet sheet, Course course) {
    ImportOrder order = course.order();
    long source = activities.receive(name, fingerprint, order.by());
    refused.begin(name);
    var receipt = new Receipt(source, order.by(), clock.instant(), order.audience(), order.money());
    new TableImport(
            name,
            sheet,
            statements,
            places,
            new BatchWriter(activities, course.writing(), course.tally(), name, receipt),
            course.tally(),
            order,
            why -> refused.keep(name, receipt, why.finding(), why.text()))
        .run();
  }
}
