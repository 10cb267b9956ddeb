package org.commonground.edifact.writing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.commonground.edifact.Delimiters;

/**
 * Writes segments into a growing buffer of bytes.
 *
 * <p>Hot path: synthetic traffic and answers to carriers pass here. Measured by {@code
 * WritingBenchmark}; {@code PlainSegmentWriter} in the tests is the readable twin.
 *
 * <p>A segment is written as {@code segment("NAD").element("FL").skip(2).element("DOE")
 * .component("JOHN").end()}. Empty components and elements at the end of a composite or segment are
 * left out, as senders do. Not thread-safe.
 */
public final class SegmentWriter {
  private static final byte[] NONE = {};

  private final Delimiters delimiters;
  private final Charset charset;
  private final boolean[] structural = new boolean[256];
  private byte[] lineEnd = NONE;
  private byte[] buffer = new byte[1024];
  private int size;
  private int segments;
  private int openElements;
  private int openComponents;

  /**
   * Makes a writer.
   *
   * @param delimiters the characters of structure
   * @param charset how text becomes bytes; characters that it lacks are written as {@code ?}, and
   *     released
   */
  public SegmentWriter(Delimiters delimiters, Charset charset) {
    this.delimiters = delimiters;
    this.charset = charset;
    structural[delimiters.component() & 0xFF] = true;
    structural[delimiters.element() & 0xFF] = true;
    structural[delimiters.terminator() & 0xFF] = true;
    if (delimiters.hasRelease()) {
      structural[delimiters.release() & 0xFF] = true;
    }
    if (delimiters.hasRepetition()) {
      structural[delimiters.repetition() & 0xFF] = true;
    }
  }

  /**
   * Makes a writer with the default delimiters and UTF-8.
   *
   * @return the writer
   */
  public static SegmentWriter withDefaults() {
    return new SegmentWriter(Delimiters.DEFAULT, StandardCharsets.UTF_8);
  }

  /**
   * Puts each segment on a line of its own.
   *
   * @param end the bytes behind each terminator, such as {@code "\r\n"}
   * @return this writer
   */
  public SegmentWriter lines(String end) {
    lineEnd = end.getBytes(StandardCharsets.ISO_8859_1);
    return this;
  }

  /**
   * Writes the service string advice (UNA) of this writer's delimiters.
   *
   * @return this writer
   */
  public SegmentWriter advice() {
    ensure(9 + lineEnd.length);
    raw((byte) 'U');
    raw((byte) 'N');
    raw((byte) 'A');
    raw(delimiters.component());
    raw(delimiters.element());
    raw(delimiters.decimal());
    raw(delimiters.release());
    raw(delimiters.repetition());
    raw(delimiters.terminator());
    lineEnd();
    return this;
  }

  /**
   * Starts a segment.
   *
   * @param tag three letters
   * @return this writer
   */
  public SegmentWriter segment(String tag) {
    ensure(tag.length());
    for (int i = 0; i < tag.length(); i++) {
      raw((byte) tag.charAt(i));
    }
    openElements = 0;
    openComponents = 0;
    return this;
  }

  /**
   * Writes an element, or the first component of a composite one.
   *
   * @param value its text; empty leaves it out
   * @return this writer
   */
  public SegmentWriter element(String value) {
    openElements++;
    openComponents = 0;
    if (!value.isEmpty()) {
      separators();
      text(value);
    }
    return this;
  }

  /**
   * Writes the next component of the element.
   *
   * @param value its text; empty leaves it out
   * @return this writer
   */
  public SegmentWriter component(String value) {
    openComponents++;
    if (!value.isEmpty()) {
      separators();
      text(value);
    }
    return this;
  }

  /**
   * Writes a number as the next element.
   *
   * @param value the number
   * @return this writer
   */
  public SegmentWriter element(long value) {
    return element(Long.toString(value));
  }

  /**
   * Starts a repetition of the element: what follows is its first component. Needs delimiters with
   * a repetition separator.
   *
   * @param value the text of the first component
   * @return this writer
   * @throws IllegalStateException if the delimiters have no repetition separator
   */
  public SegmentWriter repetition(String value) {
    if (!delimiters.hasRepetition()) {
      throw new IllegalStateException("these delimiters have no repetition separator");
    }
    separators();
    openComponents = 0;
    ensure(1);
    raw(delimiters.repetition());
    text(value);
    return this;
  }

  /**
   * Leaves elements empty.
   *
   * @param count how many
   * @return this writer
   */
  public SegmentWriter skip(int count) {
    openElements += count;
    openComponents = 0;
    return this;
  }

  /**
   * Leaves components empty.
   *
   * @param count how many
   * @return this writer
   */
  public SegmentWriter skipComponents(int count) {
    openComponents += count;
    return this;
  }

  /**
   * Writes a whole segment that is in the normal form.
   *
   * @param text a segment without its terminator, with the delimiters {@code : + ? *}
   * @return this writer
   * @see org.commonground.edifact.SegmentCursor#segmentText
   */
  public SegmentWriter kept(String text) {
    segment(ReleasedTag.front(text, delimiters));
    return fragment(text).end();
  }

  /**
   * Writes a part of a segment that is in the normal form into the open segment.
   *
   * @param text elements and components, with the separator in front
   * @return this writer
   * @see org.commonground.edifact.SegmentCursor#textBehind
   */
  public SegmentWriter fragment(String text) {
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '+', ':', '*' -> {
          flush(value);
          separator(c);
        }
        case '?' -> {
          i++;
          value.append(i < text.length() ? text.charAt(i) : c);
        }
        default -> value.append(c);
      }
    }
    flush(value);
    return this;
  }

  /** A repetition is a further component where the delimiters have none. */
  private void separator(char normal) {
    if (normal == '+') {
      skip(1);
    } else if (normal == '*' && delimiters.hasRepetition()) {
      repetition("");
    } else {
      skipComponents(1);
    }
  }

  private void flush(StringBuilder value) {
    if (!value.isEmpty()) {
      separators();
      text(value.toString());
      value.setLength(0);
    }
  }

  /**
   * Ends the segment.
   *
   * @return this writer
   */
  public SegmentWriter end() {
    ensure(1 + lineEnd.length);
    raw(delimiters.terminator());
    lineEnd();
    segments++;
    openElements = 0;
    openComponents = 0;
    return this;
  }

  /**
   * How many segments were ended since the start or the last {@link #restartCount}; a UNA is none.
   *
   * @return the count
   */
  public int segments() {
    return segments;
  }

  /**
   * Counts segments from 0 again, as before a UNH.
   *
   * @return this writer
   */
  public SegmentWriter restartCount() {
    segments = 0;
    return this;
  }

  /**
   * How many bytes were written.
   *
   * @return the count
   */
  public int size() {
    return size;
  }

  /**
   * A copy of what was written.
   *
   * @return the bytes
   */
  public byte[] bytes() {
    return Arrays.copyOf(buffer, size);
  }

  /**
   * Empties this writer for the next message and keeps its buffer.
   *
   * @return this writer
   */
  public SegmentWriter clear() {
    size = 0;
    segments = 0;
    return this;
  }

  /**
   * A writer that is empty and writes as this one does.
   *
   * @return a writer with the same delimiters, character set and ends of lines
   */
  public SegmentWriter another() {
    SegmentWriter another = new SegmentWriter(delimiters, charset);
    another.lineEnd = lineEnd;
    return another;
  }

  /**
   * Writes whole segments that {@link #another} writer has written.
   *
   * @param written the other writer; it stays as it is
   * @return this writer
   */
  public SegmentWriter append(SegmentWriter written) {
    ensure(written.size);
    System.arraycopy(written.buffer, 0, buffer, size, written.size);
    size += written.size;
    segments += written.segments;
    return this;
  }

  /** Separators are written only when something follows them, so that none trails. */
  private void separators() {
    int pending = openElements + openComponents;
    if (pending > 0) {
      ensure(pending);
      for (; openElements > 0; openElements--) {
        raw(delimiters.element());
      }
      for (; openComponents > 0; openComponents--) {
        raw(delimiters.component());
      }
    }
  }

  private void text(String value) {
    int length = value.length();
    ensure(2 * length);
    int at = size;
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      if (c > 0x7F) {
        // Rare, and what it becomes depends on the character set: start again the general way.
        encoded(value.getBytes(charset));
        return;
      }
      if (structural[c] && delimiters.hasRelease()) {
        buffer[at++] = delimiters.release();
      }
      buffer[at++] = (byte) c;
    }
    size = at;
  }

  private void encoded(byte[] bytes) {
    ensure(2 * bytes.length);
    for (byte b : bytes) {
      // In the character sets in use a byte below 0x80 is always the ASCII character.
      if (structural[b & 0xFF] && delimiters.hasRelease()) {
        raw(delimiters.release());
      }
      raw(b);
    }
  }

  private void lineEnd() {
    for (byte b : lineEnd) {
      raw(b);
    }
  }

  private void raw(byte b) {
    buffer[size++] = b;
  }

  private void ensure(int more) {
    if (buffer.length - size < more) {
      buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, size + more));
    }
  }
}
