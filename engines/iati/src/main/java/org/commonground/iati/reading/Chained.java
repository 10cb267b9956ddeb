package org.commonground.iati.reading;

import java.io.IOException;
import java.io.Reader;

/** One text after another, as if they were one. */
final class Chained extends Reader {
  private final Reader first;
  private final Reader second;
  private boolean firstEnded;

  Chained(Reader first, Reader second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    if (!firstEnded) {
      int read = first.read(into, from, length);
      if (read >= 0) {
        return read;
      }
      firstEnded = true;
    }
    return second.read(into, from, length);
  }

  @Override
  public void close() {
    // Both are texts in memory and belong to whoever made them.
  }
}
