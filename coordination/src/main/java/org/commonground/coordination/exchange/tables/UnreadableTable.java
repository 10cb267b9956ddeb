package org.commonground.coordination.exchange.tables;

import java.io.IOException;

/** A file is no table that can be read; the message says why and what to do. */
public final class UnreadableTable extends IOException {
  private static final long serialVersionUID = 1;

  UnreadableTable(String message) {
    super(message);
  }
}
