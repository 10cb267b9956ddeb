package org.commonground.coordination.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Unpacked bytes, guarded against archives that are made to fill a machine: real IATI files unpack
 * to ten or thirty times their size, bombs to a thousand.
 */
final class Unpacked extends FilterInputStream {
  private static final long FREE = 64L << 20;
  private static final long MOST_FOLD = 250;

  private final LongSupplier packedBytes;
  private final AtomicLong unpacked = new AtomicLong();

  private Unpacked(InputStream in, LongSupplier packedBytes) {
    super(in);
    this.packedBytes = packedBytes;
  }

  /** Makes an unpacking stream of a packed one. */
  interface Unpacking {
    InputStream of(InputStream packed) throws IOException;
  }

  static InputStream of(InputStream packed, Unpacking unpacking) throws IOException {
    var counted = new Counted(packed);
    return new Unpacked(unpacking.of(counted), counted::bytes);
  }

  static InputStream of(long packedBytes, InputStream unpacked) {
    return new Unpacked(unpacked, () -> packedBytes);
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    return read < 0 ? read : count(1, read);
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = in.read(bytes, from, length);
    return read < 0 ? read : count(read, read);
  }

  private int count(int more, int answer) throws IOException {
    long total = unpacked.addAndGet(more);
    if (total > FREE && total / MOST_FOLD > Math.max(1, packedBytes.getAsLong())) {
      throw new IOException(
          "unpacks to more than %d times its size, which no real file does; unpack it yourself and look at it"
              .formatted(MOST_FOLD));
    }
    return answer;
  }
}
