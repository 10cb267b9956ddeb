package org.commonground.coordination.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes that pass. */
final class Counted extends FilterInputStream {
  private final AtomicLong bytes = new AtomicLong();

  Counted(InputStream in) {
    super(in);
  }

  long bytes() {
    return bytes.get();
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    bytes.addAndGet(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    int read = in.read(target, from, length);
    bytes.addAndGet(Math.max(0, read));
    return read;
  }
}
