package org.commonground.iati.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends as a damaged archive does. */
final class BreakingStream extends InputStream {
  private final byte[] start;
  private int at;

  BreakingStream(byte[] start) {
    this.start = start;
  }

  @Override
  public int read() throws IOException {
    if (at == start.length) {
      throw new EOFException("Unexpected end of ZLIB input stream");
    }
    return start[at++] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    into[from] = (byte) read();
    return 1;
  }
}
