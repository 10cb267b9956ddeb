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
    if (!isOfLetters(tag) || at.isTagNested()) {
      return at.segmentText();
    }
    StringBuilder text = new StringBuilder(48);
    text.append((char) (tag >>> 16)).append((char) (tag >>> 8 & 0xFF)).append((char) (tag & 0xFF));
    int open = 0;
    for (int element = 1; element <= at.elementCount(); element++) {
      open++;
      int components = at.componentCount(element);
      if (components == 1 && at.isEmpty(element, 1)) {
        continue;
      }
      if (components > 1 && at.repetitionCount(element) > 1) {
        return at.segmentText();
      }
      int before = text.length();
      if (!append(at, element, open, text)) {
        return at.segmentText();
      }
      open = text.length() > before ? 0 : open;
    }
    return text.toString();
  }

  /** Whether a tag is three capitals, which are written as they are in any message. */
  private static boolean isOfLetters(int tag) {
    return isLetter(tag >>> 16) && isLetter(tag >>> 8 & 0xFF) && isLetter(tag & 0xFF);
  }

  private static boolean isLetter(int c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Appends an element behind the separators that are open; false when it has to be released. */
  private static boolean append(SegmentCursor at, int element, int open, StringBuilder text) {
    int openElements = open;
    int openComponents = 0;
    for (int component = 1; component <= at.componentCount(element); component++) {
      String value = at.text(element, component);
      if (!value.isEmpty()) {
        if (!isPlain(value)) {
          return false;
        }
        text.repeat('+', openElements).repeat(':', openComponents).append(value);
        openElements = 0;
        openComponents = 0;
      }
      openComponents++;
    }
    return true;
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
