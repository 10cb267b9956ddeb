package org.commonground.iati.reading;

import java.io.CharArrayReader;

/**
 * The part of a file's characters that is being looked at: from {@code start} as far as somebody
 * asked to see. Offsets count from the start; consuming moves it and counts the lines passed.
 *
 * <p>Hot path: every character of a file is passed over here once. Measured by {@code
 * IatiReadingBenchmark}.
 */
final class CharWindow {
  private final Decoder decoder;
  private final int maxChars;
  private char[] chars = new char[1 << 16];
  private int start;
  private int end;
  private boolean ended;
  private long consumed;
  private int line = 1;
  private int column = 1;

  CharWindow(Decoder decoder, int maxChars) {
    this.decoder = decoder;
    this.maxChars = maxChars;
  }

  /** The character at an offset, or -1 beyond the end of the file or of the largest window. */
  int at(int offset) {
    while (start + offset >= end) {
      if (!fill()) {
        return -1;
      }
    }
    return chars[start + offset];
  }

  boolean startsWith(String expected, int offset) {
    for (int i = 0; i < expected.length(); i++) {
      if (at(offset + i) != expected.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The offset of a character at or after another offset; -1 when the window ends before. */
  int find(char wanted, int offset) {
    int from = offset;
    while (true) {
      for (int i = start + from; i < end; i++) {
        if (chars[i] == wanted) {
          return i - start;
        }
      }
      from = Math.max(from, end - start);
      if (!fill()) {
        return -1;
      }
    }
  }

  /** The offset just after a terminator such as {@code -->}; -1 when the window ends before it. */
  int findAfter(String terminator, int offset) {
    int at = offset;
    while (true) {
      at = find(terminator.charAt(0), at);
      if (at < 0) {
        return -1;
      }
      if (startsWith(terminator, at)) {
        return at + terminator.length();
      }
      at++;
    }
  }

  /** How many characters the window holds. */
  int length() {
    return end - start;
  }

  /** Whether the window cannot grow although the file goes on. */
  boolean isFull() {
    return !ended && length() >= maxChars;
  }

  void consume(int count) {
    int to = start + count;
    int lineStart = start - (column - 1);
    for (int i = start; i < to; i++) {
      // Nearly all characters are above the two that end lines: one comparison each.
      if (chars[i] <= '\r' && endsLine(i)) {
        line++;
        lineStart = i + 1;
      }
    }
    column = to - lineStart + 1;
    start = to;
    consumed += count;
  }

  /** A line feed does, and a carriage return that no line feed follows. */
  private boolean endsLine(int i) {
    return chars[i] == '\n' || (chars[i] == '\r' && !(i + 1 < end && chars[i + 1] == '\n'));
  }

  /** The line at an offset, without consuming. */
  int lineAt(int offset) {
    int lines = line;
    for (int i = start; i < start + offset; i++) {
      if (chars[i] <= '\r' && endsLine(i)) {
        lines++;
      }
    }
    return lines;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  /** How many characters of the file came before the window. */
  long consumed() {
    return consumed;
  }

  String text(int from, int to) {
    return new String(chars, start + from, to - from);
  }

  /** A reader over the first characters; to be used up before the window moves. */
  CharArrayReader reader(int length) {
    return new CharArrayReader(chars, start, length);
  }

  Decoder decoder() {
    return decoder;
  }

  private boolean fill() {
    if (ended || isFull()) {
      return false;
    }
    makeRoom();
    int read = decoder.read(chars, end, Math.min(chars.length - end, maxChars - length()));
    if (read < 0) {
      ended = true;
      return false;
    }
    end += read;
    return true;
  }

  private void makeRoom() {
    if (end < chars.length) {
      return;
    }
    if (start > chars.length / 2) {
      System.arraycopy(chars, start, chars, 0, length());
    } else {
      char[] larger = new char[(int) Math.min(maxChars + 1L, chars.length * 2L)];
      System.arraycopy(chars, start, larger, 0, length());
      chars = larger;
    }
    end -= start;
    start = 0;
  }
}
