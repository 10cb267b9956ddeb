package org.commonground.edifact;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * Finds the delimiters of one interchange without copying or decoding anything.
 *
 * <p>Hot path: every byte received passes here. Measured by {@code TokeniserBenchmark}; {@code
 * PlainSegments} in the tests is the readable twin. Eight bytes are looked at in one step: for each
 * delimiter, the word with that byte in all eight places is taken from it by exclusive or, so that
 * a byte that is the delimiter becomes zero, and {@code ((x & 0x7f) + 0x7f) | x} has its high bit
 * set in exactly the bytes that are not zero. Bytes that a release character makes data, line
 * breaks and the ends of segments are rarer and are handled one by one. The fields are buffers that
 * one scan fills; they are why this class is not immutable.
 */
final class StructureScanner {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
  private static final long HIGH_BITS = ~LOW_BITS;
  private static final long NOT_CONTROL = 0x6060606060606060L;
  private static final long GATHER = 0x0102040810204080L;
  private static final int BLOCK = 64;

  /** An interchange at a file's beginning is mostly all of it: so many bytes are made room for. */
  private static final int WHOLE_FILE = 1 << 22;

  private static final int BEGINNING = 1 << 10;

  /** Behind another interchange there may be thousands more, each no longer than this. */
  private static final int ONE_OF_MANY = 1 << 14;

  private static final byte RELEASE = 4;
  private static final byte LINE_BREAK = 5;
  private static final byte OTHER = 6;

  private final Source source;
  private final byte[] bytes;
  private final Delimiters delimiters;
  private final byte[] kinds = new byte[256];
  private final long component;
  private final long element;
  private final long terminator;
  private final long release;
  private final long repetition;
  private int[] marks;
  private int[] starts;
  private int[] firstMarks;
  private int count;
  private int segments;
  private int begin;
  private int from;
  private int limit;
  private int end;
  private int breaks;
  private int pendingBreaks;
  private long seen;
  private boolean released;
  private boolean terminated = true;

  StructureScanner(Source source, Delimiters delimiters) {
    this.source = source;
    this.bytes = source.bytes;
    this.delimiters = delimiters;
    component = pattern(delimiters.component());
    element = pattern(delimiters.element());
    terminator = pattern(delimiters.terminator());
    release = delimiters.hasRelease() ? pattern(delimiters.release()) : component;
    repetition = delimiters.hasRepetition() ? pattern(delimiters.repetition()) : component;
    Arrays.fill(kinds, OTHER);
    kinds['\r'] = LINE_BREAK;
    kinds['\n'] = LINE_BREAK;
    if (delimiters.hasRepetition()) {
      kinds[delimiters.repetition() & 0xFF] = Structure.REPETITION;
    }
    if (delimiters.hasRelease()) {
      kinds[delimiters.release() & 0xFF] = RELEASE;
    }
    kinds[delimiters.component() & 0xFF] = Structure.COMPONENT;
    kinds[delimiters.element() & 0xFF] = Structure.ELEMENT;
    kinds[delimiters.terminator() & 0xFF] = Structure.TERMINATOR;
    marks = new int[0];
    starts = marks;
    firstMarks = marks;
  }

  /**
   * Scans from the first byte of a segment to the end of the interchange: behind UNZ or UIZ, before
   * the next UNA, UNB or UIB, or at the last segment of the input.
   */
  void scan(int first) {
    limit = bytes.length;
    // As many as passenger lists have: two delimiters in seven bytes, a segment in twelve.
    int expected = Math.min(first < BEGINNING ? WHOLE_FILE : ONE_OF_MANY, limit - first);
    marks = new int[BLOCK + expected / 7 * 2];
    starts = new int[16 + expected / 12];
    firstMarks = new int[16 + expected / 12];
    begin = first;
    from = first;
    end = -1;
    int at = blocks(first);
    while (end < 0 && at < limit) {
      at = mark(at, kinds[bytes[at] & 0xFF]) + 1;
    }
    if (end < 0) {
      tail();
    }
  }

  /**
   * Looks at blocks of 64 bytes; returns the index of the first byte that was not looked at. Longer
   * than methods are here, because what it counts has to stay in registers.
   */
  private int blocks(int first) {
    byte[] input = bytes;
    byte[] kind = kinds;
    int[] table = marks;
    int size = count;
    int last = limit - BLOCK - 1;
    int at = first;
    while (at <= last) {
      long found = delimitersIn(input, at);
      if (table.length - size < BLOCK) {
        table = Arrays.copyOf(table, 2 * table.length + BLOCK);
        marks = table;
      }
      int next = at + BLOCK;
      while (found != 0) {
        int index = at + Long.numberOfTrailingZeros(found);
        found &= found - 1;
        byte it = kind[input[index] & 0xFF];
        if (it < Structure.TERMINATOR) {
          table[size++] = index << 2 | it;
        } else if (it == Structure.TERMINATOR && isPlainEnd(input, index)) {
          table[size++] = index << 2 | Structure.TERMINATOR;
          starts[segments++] = from;
          firstMarks[segments] = size;
          from = index + 1;
        } else if (it == Structure.TERMINATOR && isEndOfLine(input, index)) {
          table[size++] = index << 2 | Structure.TERMINATOR;
          starts[segments++] = from;
          firstMarks[segments] = size;
          from = index + 3;
          if (from > next) {
            // The line ends in the block behind: what is left of it is no segment's.
            next = from;
          }
          found &= index + 3 - at < BLOCK ? -1L << (index + 3 - at) : 0;
        } else {
          count = size;
          int behind = mark(index, it) + 1;
          size = count;
          if (end >= 0) {
            return behind;
          }
          if (behind >= at + BLOCK) {
            next = behind;
            break;
          }
          // What was released or skipped is no structure, even where it looks like it.
          found &= -1L << (behind - at);
        }
      }
      at = next;
    }
    count = size;
    return at;
  }

  /** A bit for each of 64 bytes that is a delimiter or a control character. */
  private long delimitersIn(byte[] input, int at) {
    long found = 0;
    long all = 0;
    for (int i = 0; i < BLOCK; i += 8) {
      long word = (long) WORDS.get(input, at + i);
      all |= word;
      long c = word ^ component;
      long e = word ^ element;
      long t = word ^ terminator;
      long r = word ^ release;
      long p = word ^ repetition;
      long none =
          (((c & LOW_BITS) + LOW_BITS) | c)
              & (((e & LOW_BITS) + LOW_BITS) | e)
              & (((t & LOW_BITS) + LOW_BITS) | t)
              & (((r & LOW_BITS) + LOW_BITS) | r)
              & (((p & LOW_BITS) + LOW_BITS) | p)
              & (((word & LOW_BITS) + NOT_CONTROL) | word);
      // One bit of each byte, gathered into the highest byte by the multiplication.
      long bits = (((~none & HIGH_BITS) >>> 7) * GATHER) >>> 56;
      found |= bits << i;
    }
    seen |= all;
    return found;
  }

  /** Whether a segment and the one behind it have nothing special: no service segment, no space. */
  private boolean isPlainEnd(byte[] input, int index) {
    byte next = input[index + 1];
    return next > ' '
        && next != 'U'
        && input[from] != 'U'
        && pendingBreaks == 0
        && segments + 1 < starts.length;
  }

  /** The same where each segment is a line of its own. */
  private boolean isEndOfLine(byte[] input, int index) {
    if (input[index + 1] != '\r' || index + 3 >= limit || input[index + 2] != '\n') {
      return false;
    }
    byte next = input[index + 3];
    return next > ' '
        && next != 'U'
        && input[from] != 'U'
        && pendingBreaks == 0
        && delimiters.terminator() > ' '
        && segments + 1 < starts.length;
  }

  private static long pattern(byte b) {
    return (b & 0xFFL) * 0x0101010101010101L;
  }

  /** Takes one byte; returns the index of the last byte that needs no further look. */
  private int mark(int index, byte kind) {
    if (kind == OTHER) {
      // A control character that is no line break; or any byte when bytes are taken one by one.
      seen |= bytes[index];
      return index;
    }
    if (kind == RELEASE) {
      released = true;
      int next = index + 1;
      if (next < limit) {
        pendingBreaks += kinds[bytes[next] & 0xFF] == LINE_BREAK ? 1 : 0;
        seen |= bytes[next];
      }
      return next;
    }
    if (kind == LINE_BREAK) {
      pendingBreaks++;
      return index;
    }
    if (marks.length == count) {
      marks = Arrays.copyOf(marks, 2 * marks.length);
    }
    marks[count++] = index << 2 | kind;
    return kind == Structure.TERMINATOR ? segmentEnd(index) : index;
  }

  private int segmentEnd(int index) {
    breaks += pendingBreaks;
    pendingBreaks = 0;
    starts[segments] = from;
    segments++;
    if (segments == starts.length) {
      starts = Arrays.copyOf(starts, 2 * segments);
      firstMarks = Arrays.copyOf(firstMarks, 2 * segments);
    }
    firstMarks[segments] = count;
    boolean last = startsWith(from, (byte) 'Z');
    int next = index + 1;
    while (next < limit && (bytes[next] == ' ' || isStrayControl(bytes[next]))) {
      next++;
    }
    from = next;
    if (last) {
      end = index + 1;
    } else if (startsWith(next, (byte) 'A') || startsWith(next, (byte) 'B')) {
      end = next;
    }
    return next - 1;
  }

  /** Whether UNA, UNB, UNZ, UIB or UIZ stands here; there is no UIA that anybody sends. */
  private boolean startsWith(int at, byte third) {
    return at + 3 < limit
        && bytes[at] == 'U'
        && (bytes[at + 1] == 'N' || bytes[at + 1] == 'I')
        && bytes[at + 2] == third
        && !Delimiters.isLetterOrDigit(bytes[at + 3]);
  }

  /** The input ended without UNZ: what is left is a segment that was cut off, or other text. */
  private void tail() {
    int start = from;
    end = start;
    if (isTagAt(start)) {
      int stop = start;
      while (stop < limit && !isStrayControl(bytes[stop])) {
        stop++;
      }
      while (count > firstMarks[segments] && marks[count - 1] >>> 2 >= stop) {
        count--;
      }
      limit = stop;
      terminated = false;
      mark(stop, (byte) Structure.TERMINATOR);
      end = stop;
    } else if (segments == 0) {
      // Nothing but a tag that a line break interrupts can be the reason: it is to be taken out.
      breaks += pendingBreaks;
    }
  }

  private boolean isStrayControl(byte b) {
    return b >= 0 && b < ' ' && kinds[b] >= LINE_BREAK;
  }

  private boolean isTagAt(int start) {
    for (int i = start; i < start + 3; i++) {
      if (i >= limit || bytes[i] < 'A' || bytes[i] > 'Z') {
        return false;
      }
    }
    return start + 3 < limit && kinds[bytes[start + 3] & 0xFF] <= Structure.TERMINATOR;
  }

  /** How many line breaks stood within segments. */
  int breaks() {
    return breaks;
  }

  /** Whether a byte above 0x7F was met. */
  boolean isBeyondAscii() {
    if ((seen & HIGH_BITS) == 0) {
      return false;
    }
    // Blocks reach over the end of the interchange into what follows.
    for (int i = begin; i < end; i++) {
      if (bytes[i] < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last segment had a terminator. */
  boolean isTerminated() {
    return terminated;
  }

  /** The index behind the interchange. */
  int end() {
    return end;
  }

  Structure structure(Charset charset) {
    return new Structure(
        source,
        delimiters,
        charset,
        trimmed(marks, count),
        trimmed(starts, segments),
        trimmed(firstMarks, segments),
        segments,
        released);
  }

  /** Messages are kept for long: not with the room that many more segments would need. */
  private static int[] trimmed(int[] table, int used) {
    return table.length > 2 * used + BLOCK ? Arrays.copyOf(table, used) : table;
  }
}
