package org.commonground.edifact.pnrgov;

import org.commonground.edifact.SegmentCursor;

/**
 * How much of a segment the typed components hold. A segment that has more is kept as text too, so
 * that nothing is lost.
 *
 * <p>Hot path: every segment passes here. Measured by {@code PnrgovBenchmark}; that nothing is lost
 * is tested on the strings of whole messages.
 */
final class Shape {
  private Shape() {}

  /** The last element that holds anything; what trails behind it says nothing. */
  static int lastFilled(SegmentCursor at) {
    int element = at.elementCount();
    while (element > 0 && lastFilled(at, element) == 0) {
      element--;
    }
    return element;
  }

  /** The last component of an element that holds anything. */
  static int lastFilled(SegmentCursor at, int element) {
    int component = at.componentCount(element);
    while (component > 0 && at.isEmpty(element, component)) {
      component--;
    }
    return component;
  }

  /**
   * Whether a segment holds no more than is read.
   *
   * @param shape how many components are read of each element, four bits each, the first element in
   *     the lowest bits
   * @param further how many are read of each element behind those
   */
  static boolean fits(SegmentCursor at, long shape, int further) {
    int elements = at.elementCount();
    for (int element = 1; element <= elements; element++) {
      int read = element > 16 ? 0 : (int) (shape >>> (4 * (element - 1))) & 15;
      int components = at.componentCount(element);
      if (components > 1) {
        int typed = read == 0 ? further : read;
        boolean more = components > typed && lastFilled(at, element) > typed;
        if (more || at.repetitionCount(element) > 1) {
          return false;
        }
      } else if (read == 0 && further == 0 && !at.isEmpty(element, 1)) {
        return false;
      }
    }
    return true;
  }
}
