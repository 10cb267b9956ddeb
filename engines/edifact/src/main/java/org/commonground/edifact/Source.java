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
    Positions positions = new Positions(taken.length + 16);
    int size = from;
    int old = 0;
    for (int i = from; i <= bytes.length; i++) {
      // What was taken out before, for an interchange with another terminator, has moved as well.
      for (; old < taken.length && taken[old] <= i; old++) {
        positions.add(taken[old] <= from ? taken[old] : size);
      }
      if (i == bytes.length) {
        break;
      }
      byte b = bytes[i];
      if ((b == '\r' || b == '\n') && b != terminator) {
        positions.add(size);
      } else {
        kept[size++] = b;
      }
    }
    return new Source(Arrays.copyOf(kept, size), positions.toArray());
  }

  /** Indices that are collected. */
  private static final class Positions {
    private int[] positions;
    private int count;

    Positions(int capacity) {
      positions = new int[capacity];
    }

    void add(int position) {
      if (count == positions.length) {
        positions = Arrays.copyOf(positions, 2 * count);
      }
      positions[count++] = position;
    }

    int[] toArray() {
      return Arrays.copyOf(positions, count);
    }
  }
}
