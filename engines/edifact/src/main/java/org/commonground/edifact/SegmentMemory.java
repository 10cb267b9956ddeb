package org.commonground.edifact;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Function;

/**
 * Makes things of segments and remembers them: of a segment with the same bytes as one before, the
 * same thing is given again. Tickets of one booking cost the same, bookings of one push have a
 * flight in common.
 *
 * <p>Hot path: flights, fares and what is kept as text pass here. Measured by {@code
 * PnrgovBenchmark}; {@code PlainPnrgov} in the tests is the readable twin. What it remembers is why
 * it is not immutable and serves one cursor only.
 *
 * @param <T> what is made, which must be immutable and say nothing of where the segment stands
 */
public final class SegmentMemory<T> {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  /** A message of one traveller has little that comes again. */
  private static final int SMALL = 64;

  private static final int FEW_SLOTS = 4;
  private static final int SLOTS = 32;

  private final SegmentCursor at;
  private final Function<SegmentCursor, T> making;
  private int[] starts = {};
  private int[] stops = {};
  private T[] made = newArray(0);

  /**
   * A memory that is empty.
   *
   * @param at the cursor whose segments are read
   * @param making makes a thing of the segment that a cursor stands at, by its bytes alone
   */
  public SegmentMemory(SegmentCursor at, Function<SegmentCursor, T> making) {
    this.at = at;
    this.making = making;
  }

  /**
   * What the segment says that the cursor stands at; it has to stand at one.
   *
   * @return the thing, made now or before
   */
  public T get() {
    if (stops.length == 0) {
      int slots = at.size() < SMALL ? FEW_SLOTS : SLOTS;
      starts = new int[slots];
      stops = new int[slots];
      made = newArray(slots);
    }
    byte[] bytes = at.bytes;
    int start = at.start();
    int stop = at.stop();
    int slot = slot(bytes, start, stop);
    // An empty slot is one of an empty segment.
    if (start == stop || !Arrays.equals(bytes, start, stop, bytes, starts[slot], stops[slot])) {
      made[slot] = making.apply(at);
      starts[slot] = start;
      stops[slot] = stop;
    }
    return made[slot];
  }

  /** By the bytes at the segment's start, middle and end. */
  private int slot(byte[] bytes, int start, int stop) {
    if (stop - start < Long.BYTES) {
      return 0;
    }
    long hash = (long) WORDS.get(bytes, start) * FACTOR;
    hash = (hash ^ (long) WORDS.get(bytes, (start + stop) / 2 - 4)) * FACTOR;
    hash = (hash ^ (long) WORDS.get(bytes, stop - Long.BYTES)) * FACTOR;
    return (int) (hash >>> 32) & (stops.length - 1);
  }

  @SuppressWarnings("unchecked")
  private static <T> T[] newArray(int length) {
    return (T[]) new Object[length];
  }
}
