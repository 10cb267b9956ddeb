package org.commonground.iati.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters. A byte that the file's encoding does not allow is read as windows-1252,
 * which is what it nearly always is, and the place of the first one is remembered.
 *
 * <p>Hot path: every byte of a file. Measured by {@code IatiReadingBenchmark}.
 */
final class Decoder {
  /** What windows-1252 has in 0x80 to 0x9F; five of them it leaves open. */
  private static final String WINDOWS_1252 =
      "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
          + "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private final Encoding encoding;
  private final CharsetDecoder decoder;
  private @Nullable String broken;
  private boolean ended;
  private long bytesRead;
  private long charsOut;
  private int outFrom;
  private long firstWrongChar = -1;
  private long firstWrongByte = -1;

  Decoder(InputStream in) {
    this.in = in;
    readAtLeast(Encoding.LOOK_AT);
    encoding = Encoding.of(bytes.array(), bytes.limit());
    bytes.position(encoding.skip());
    decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Reads at least one character; returns how many, or -1 when there are no more. */
  int read(char[] into, int from, int length) {
    var out = CharBuffer.wrap(into, from, length);
    outFrom = from;
    while (out.position() == from) {
      if (!decode(out)) {
        break;
      }
    }
    int count = out.position() - from;
    charsOut += count;
    return count == 0 ? -1 : count;
  }

  private boolean decode(CharBuffer out) {
    CoderResult result = decoder.decode(bytes, out, ended);
    if (result.isUnderflow()) {
      if (ended) {
        return false;
      }
      fill();
    } else if (result.isError()) {
      readDespite(result.length(), out);
    }
    return !result.isOverflow();
  }

  private void readDespite(int wrongBytes, CharBuffer out) {
    if (!out.hasRemaining()) {
      return;
    }
    if (firstWrongByte < 0) {
      firstWrongByte = bytesRead - bytes.remaining();
      firstWrongChar = charsOut + out.position() - outFrom;
    }
    if (encoding.isWide()) {
      bytes.position(bytes.position() + wrongBytes);
      out.put('\uFFFD');
      return;
    }
    int wrong = bytes.get() & 0xFF;
    out.put(wrong >= 0x80 && wrong < 0xA0 ? WINDOWS_1252.charAt(wrong - 0x80) : (char) wrong);
  }

  private void fill() {
    bytes.compact();
    int read = readInto(bytes.array(), bytes.position(), bytes.remaining());
    bytes.position(bytes.position() + Math.max(0, read)).flip();
    ended = read < 0;
  }

  private void readAtLeast(int count) {
    int length = 0;
    while (length < count) {
      int read = readInto(bytes.array(), length, bytes.capacity() - length);
      if (read < 0) {
        break;
      }
      length += read;
    }
    bytes.limit(length);
  }

  private int readInto(byte[] array, int from, int length) {
    try {
      int read = in.read(array, from, length);
      bytesRead += Math.max(0, read);
      return read;
    } catch (IOException e) {
      // A damaged archive or a dropped connection: what came so far is used, the rest is reported.
      broken = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      return -1;
    }
  }

  Encoding encoding() {
    return encoding;
  }

  /** Why the stream ended early; absent when it ended well. */
  Optional<String> broken() {
    return Optional.ofNullable(broken);
  }

  /** The first character that stands for a byte which the encoding forbids; -1 for none so far. */
  long firstWrongChar() {
    return firstWrongChar;
  }

  /** The first byte which the encoding forbids, counted from 0. */
  long firstWrongByte() {
    return firstWrongByte;
  }

  boolean isEmpty() {
    return bytesRead == encoding.skip();
  }
}
