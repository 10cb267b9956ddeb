package org.commonground.edifact;

import java.nio.charset.Charset;

/**
 * Where the segments, elements and components of one interchange are: the tables that a scan made.
 * They are shared without copying and never changed.
 */
final class Structure {
  /** The kinds in a mark's two lowest bits, in the order of how much each ends. */
  static final int COMPONENT = 0;

  static final int REPETITION = 1;
  static final int ELEMENT = 2;
  static final int TERMINATOR = 3;

  private final Source source;
  private final Delimiters delimiters;
  private final Charset charset;
  private final int[] marks;
  private final int[] starts;
  private final int[] firstMarks;
  private final int segments;
  private final boolean released;

  Structure(
      Source source,
      Delimiters delimiters,
      Charset charset,
      int[] marks,
      int[] starts,
      int[] firstMarks,
      int segments,
      boolean released) {
    this.source = source;
    this.delimiters = delimiters;
    this.charset = charset;
    this.marks = marks;
    this.starts = starts;
    this.firstMarks = firstMarks;
    this.segments = segments;
    this.released = released;
  }

  /** The three bytes of a segment's tag as {@link Tag} packs them; 0 when it is not of three. */
  int tag(int segment) {
    int start = starts[segment];
    int end = marks[firstMarks[segment]] >>> 2;
    if (end - start != 3) {
      return released ? releasedTag(start, end) : 0;
    }
    byte[] bytes = source.bytes;
    return (bytes[start] & 0xFF) << 16 | (bytes[start + 1] & 0xFF) << 8 | (bytes[start + 2] & 0xFF);
  }

  /**
   * The tag where release characters stand in it; 0 when the others are not three. A tag of the
   * envelope is data once it is released: it ends no message and no interchange.
   */
  private int releasedTag(int start, int end) {
    byte[] bytes = source.bytes;
    int tag = 0;
    int length = 0;
    for (int i = start; i < end; i++, length++) {
      i += bytes[i] == delimiters.release() && i + 1 < end ? 1 : 0;
      tag = tag << 8 | (bytes[i] & 0xFF);
      if (length == 3) {
        return 0;
      }
    }
    return length == 3 && tag >>> 16 != 'U' ? tag : 0;
  }

  /** Whether a segment's first byte is this one; a segment may be empty. */
  boolean startsWith(int segment, char first) {
    return source.bytes[starts[segment]] == first;
  }

  long offset(int segment) {
    return source.offset(starts[segment]);
  }

  Source source() {
    return source;
  }

  Delimiters delimiters() {
    return delimiters;
  }

  Charset charset() {
    return charset;
  }

  /** For each delimiter its index, shifted left by two bits, and its kind, in order. */
  int[] marks() {
    return marks;
  }

  /** For each segment the index of its tag's first byte; may be longer. */
  int[] starts() {
    return starts;
  }

  /** For each segment the index in the marks of the delimiter behind its tag; may be longer. */
  int[] firstMarks() {
    return firstMarks;
  }

  int segments() {
    return segments;
  }

  /** Whether any release character was met. */
  boolean released() {
    return released;
  }
}
