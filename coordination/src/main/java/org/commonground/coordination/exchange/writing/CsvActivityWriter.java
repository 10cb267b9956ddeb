package org.commonground.coordination.exchange.writing;

import java.io.IOException;
import java.io.OutputStream;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.reference.Reference;

/** Writes one row an activity; the columns are named for programs. */
public final class CsvActivityWriter implements ActivityWriter {
  private final CsvWriter csv;
  private final CsvRow row;

  public CsvActivityWriter(OutputStream out, Reference reference) throws IOException {
    csv = CsvWriter.of(out);
    row = new CsvRow(reference);
    csv.write(CsvRow.COLUMNS);
  }

  @Override
  public boolean write(HeldActivity held) throws IOException {
    csv.write(row.of(held));
    return true;
  }

  @Override
  public void finish() throws IOException {
    csv.flush();
  }
}
