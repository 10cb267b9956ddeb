package org.commonground.edifact;

import java.util.Arrays;

/**
 * Bytes to read, with where each of them stood in the file as received: a file whose lines were
 * broken within segments is read without its line breaks.
 */
final class Source {
  private static final int[] NONE = {};

  final byte[] bytes;

  /** For each byte that was taken out, the index in {@link #bytes} of the byte behind it. */
  private final int[] taken;

  private Source(byte[] bytes, int[] taken) {
    this.bytes = bytes;
    this.taken = taken;
  }

  static Source of(byte[] received) {
    return new Source(received, NONE);
  }

  /** The offset in the file as received of the byte at an index here. */
  long offset(int index) {
    if (taken.length == 0) {
      return index;
    }
    int at = Arrays.binarySearch(taken, index);
    if (at < 0) {
      return index - (at + 1L);
    }
    while (at + 1 < taken.length && taken[at + 1] == index) {
      at++;
    }
    return index + at + 1L;
  }

  /**
   * The same bytes without line breaks from an index on. A break that is itself the terminator
   * stays.
   */
  Source withoutLineBreaks(int from, byte terminator) {
    byte[] kept = Arrays.copyOf(bytes, bytes.length);
    int[] positions = Arrays.copyOf(taken, taken.length + 16);
    int count = taken.length;
    int size = from;
    for (int i = from; i < bytes.length; i++) {
      byte b = bytes[i];
      if ((b == '\r' || b == '\n') && b != terminator) {
        if (count == positions.length) {
          positions = Arrays.copyOf(positions, 2 * count);
        }
        positions[count++] = size;
      } else {
        kept[size++] = b;
      }
    }
    return new Source(Arrays.copyOf(kept, size), Arrays.copyOf(positions, count));
  }
}
