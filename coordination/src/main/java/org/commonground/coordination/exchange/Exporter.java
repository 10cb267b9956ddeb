package org.commonground.coordination.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.reference.Reference;
import org.commonground.iati.writing.FileHeader;
import org.commonground.iati.writing.IatiWriter;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
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
   * Writes these activities as they were on a day, in their order. Leaves the stream open.
   *
   * @return how many were written
   */
  public long write(ExportFormat format, List<ActivityId> ids, AsOf asOf, OutputStream out)
      throws IOException {
    return write(format, out, reader -> activities.forEach(ids, asOf, reader));
  }

  /** Writes one version of one activity. Leaves the stream open. */
  public void write(ExportFormat format, HeldActivity held, OutputStream out) throws IOException {
    write(format, out, reader -> reader.accept(held));
  }

  /**
   * Writes every activity as it was on a day, in the order in which they were first registered.
   *
   * @return how many were written
   */
  public long writeAll(ExportFormat format, AsOf asOf, OutputStream out) throws IOException {
    return write(format, out, reader -> activities.forEach(asOf, reader));
  }

  private long write(ExportFormat format, OutputStream out, Consumer<Consumer<HeldActivity>> source)
      throws IOException {
    var written = new AtomicLong();
    Consumer<Consumer<HeldActivity>> counted =
        writer ->
            source.accept(held -> {
              writer.accept(held);
              written.incrementAndGet();
            });
    try {
      switch (format) {
        case IATI -> writeIati(out, counted);
        case CSV -> writeCsv(out, counted);
        case JSON -> writeJson(out, counted);
      }
      return written.get();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private void writeIati(OutputStream out, Consumer<Consumer<HeldActivity>> source)
      throws IOException {
    try (var writer = IatiWriter.activities(out, FileHeader.now(clock))) {
      source.accept(held -> unchecked(() -> writer.write(held.activity())));
    }
  }

  private void writeCsv(OutputStream out, Consumer<Consumer<HeldActivity>> source)
      throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    // Spreadsheets take a file without this mark for one in the machine's old code page.
    text.write('\uFEFF');
    var csv = new CsvWriter(text);
    csv.write(CsvRow.COLUMNS);
    var row = new CsvRow(reference);
    source.accept(held -> unchecked(() -> csv.write(row.of(held))));
    text.flush();
  }

  private void writeJson(OutputStream out, Consumer<Consumer<HeldActivity>> source) {
    try (JsonGenerator generator = json.createGenerator(out)) {
      generator.writeStartArray();
      source.accept(held -> {
        generator.writeRaw('\n');
        json.writeValue(generator, ActivityDocument.of(held));
      });
      generator.writeRaw('\n');
      generator.writeEndArray();
    }
  }

  /** An action that writes. */
  private interface Writing {
    void run() throws IOException;
  }

  private static void unchecked(Writing writing) {
    try {
      writing.run();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
