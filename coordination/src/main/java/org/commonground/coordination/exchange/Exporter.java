package org.commonground.coordination.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.database.Audiences;
import org.commonground.coordination.exchange.writing.About;
import org.commonground.coordination.exchange.writing.ActivityWriter;
import org.commonground.coordination.exchange.writing.CalendarWriter;
import org.commonground.coordination.exchange.writing.CsvActivityWriter;
import org.commonground.coordination.exchange.writing.HxlWriter;
import org.commonground.coordination.exchange.writing.IatiActivityWriter;
import org.commonground.coordination.exchange.writing.WorkbookWriter;
import org.commonground.coordination.reference.Reference;
import org.commonground.iati.Activity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes activities as files, in flat memory. What the running transaction may not see is not
 * written.
 */
@Component
public class Exporter {
  private final Activities activities;
  private final Reference reference;
  private final JsonMapper json;
  private final Clock clock;

  Exporter(Activities activities, Reference reference, JsonMapper json, Clock clock) {
    this.activities = activities;
    this.reference = reference;
    this.json = json;
    this.clock = clock;
  }

  /**
   * What became of an export.
   *
   * @param activities how many are in the file
   * @param leftOut how many have no place in its format, such as what is no event in a calendar
   */
  public record Written(long activities, long leftOut) {}

  /** Writes these activities as they were on the day, in their order. Leaves the stream open. */
  public Written write(ExportOrder order, List<ActivityId> ids, OutputStream out)
      throws IOException {
    return write(order, out, reader -> activities.forEach(ids, order.asOf(), reader));
  }

  /** Writes one version of one activity. Leaves the stream open. */
  public Written write(ExportOrder order, HeldActivity held, OutputStream out) throws IOException {
    return write(order, out, reader -> reader.accept(held));
  }

  /**
   * Writes every activity as it was on the day, in the order in which they were first registered.
   * Leaves the stream open.
   */
  public Written writeAll(ExportOrder order, OutputStream out) throws IOException {
    return write(order, out, reader -> activities.forEach(order.asOf(), reader));
  }

  private Written write(
      ExportOrder order, OutputStream out, Consumer<Consumer<HeldActivity>> source)
      throws IOException {
    var written = new AtomicLong();
    var leftOut = new AtomicLong();
    try (var writer = open(order, out)) {
      source.accept(
          held -> (isWritten(writer, passedOn(order, held)) ? written : leftOut).incrementAndGet());
      writer.finish();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    return new Written(written.get(), leftOut.get());
  }

  /**
   * A file in IATI passes on what somebody published, word for word. What people wrote here nobody
   * has published: others than the reporter get it without the small counts of people.
   */
  private HeldActivity passedOn(ExportOrder order, HeldActivity held) {
    if (order.format() != ExportFormat.IATI) {
      return held;
    }
    var id = held.version().activity();
    Activity less = WithheldCounts.leftOut(held.activity());
    boolean isWhole =
        less.equals(held.activity())
            || activities.history(id).stream()
                .noneMatch(it -> it.recordedBy().equals(Activities.EDITED))
            || activities
                .findReported(id)
                .filter(it -> Audiences.viewer().worksFor(it.reporter()))
                .isPresent();
    return isWhole ? held : new HeldActivity(held.version(), less);
  }

  private ActivityWriter open(ExportOrder order, OutputStream out) throws IOException {
    return switch (order.format()) {
      case IATI -> new IatiActivityWriter(out, clock);
      case CSV -> new CsvActivityWriter(out, reference);
      case JSON -> new JsonActivityWriter(out, json);
      case XLSX -> new WorkbookWriter(out, new About(order, clock.instant()), reference);
      case ICS -> new CalendarWriter(out, order, reference, activities::countEarlierVersions);
      case HXL -> new HxlWriter(out, order.wording(), reference);
    };
  }

  private static boolean isWritten(ActivityWriter writer, HeldActivity held) {
    try {
      return writer.write(held);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
