package org.commonground.coordination.exchange.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file with its sheets, until it is closed. */
public final class OpenTable implements Closeable {
  private final TableFile file;
  private final List<TableSheet> sheets;

  OpenTable(TableFile file, List<TableSheet> sheets) {
    this.file = file;
    this.sheets = List.copyOf(sheets);
  }

  /** The sheets with something in them, in the order of the file. */
  public List<TableSheet> sheets() {
    return sheets;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
