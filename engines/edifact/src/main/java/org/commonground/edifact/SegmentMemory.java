package org.commonground.edifact;

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
  private static final int SLOT_BITS = 5;

  private final SegmentCursor at;
  private final Function<SegmentCursor, T> making;
  private int[] segments = {};
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
   * What the segment says that the cursor stands at.
   *
   * @return the thing, made now or before
   */
  public T get() {
    if (segments.length == 0) {
      segments = new int[1 << SLOT_BITS];
      made = newArray(1 << SLOT_BITS);
    }
    int slot = at.hash() >>> (Integer.SIZE - SLOT_BITS);
    if (segments[slot] == 0 || !at.isSameAs(segments[slot])) {
      made[slot] = making.apply(at);
      segments[slot] = at.number();
    }
    return made[slot];
  }

  @SuppressWarnings("unchecked")
  private static <T> T[] newArray(int length) {
    return (T[]) new Object[length];
  }
}
