package org.commonground.edifact.pnrgov;

import org.commonground.edifact.SegmentCursor;

/**
 * The text of segments that are kept.
 *
 * <p>Hot path: some segments of every name are kept. Measured by {@code PnrgovBenchmark}; {@link
 * SegmentCursor#segmentText} is the readable twin, and is used wherever a text has to be released.
 */
final class Written {
  private Written() {}

  /** The segment in normal form; empty components at the end of elements are left out too. */
  static String of(SegmentCursor at) {
    int tag = at.tag();
    if (tag == 0) {
      return at.segmentText();
    }
    StringBuilder text = new StringBuilder(48);
    text.append((char) (tag >>> 16)).append((char) (tag >>> 8 & 0xFF)).append((char) (tag & 0xFF));
    int elements = at.elementCount();
    int openElements = 0;
    for (int element = 1; element <= elements; element++) {
      openElements++;
      if (at.isEmpty(element, 1) && at.componentCount(element) == 1) {
        continue;
      }
      int components = at.componentCount(element);
      if (components > 1 && at.repetitionCount(element) > 1) {
        return at.segmentText();
      }
      int openComponents = 0;
      for (int component = 1; component <= components; component++) {
        String value = at.text(element, component);
        if (!value.isEmpty()) {
          if (!isPlain(value)) {
            return at.segmentText();
          }
          for (; openElements > 0; openElements--) {
            text.append('+');
          }
          for (; openComponents > 0; openComponents--) {
            text.append(':');
          }
          text.append(value);
        }
        openComponents++;
      }
    }
    return text.toString();
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == ':' || c == '+' || c == '?' || c == '*' || c == '\'') {
        return false;
      }
    }
    return true;
  }
}
