package org.commonground.edifact;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Codes packed into an {@code int}, so that reading can switch on them without making text: the
 * first byte is the most significant one. Codes of one to four bytes are never 0.
 */
public final class Tag {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  private Tag() {}

  /** A code that is longer than four bytes. */
  public static final int TOO_LONG = -1;

  /**
   * Packs a code.
   *
   * @param code one to four characters below U+0080
   * @return the packed code
   * @throws IllegalArgumentException if it is empty, longer or holds other characters
   */
  public static int of(String code) {
    if (code.isEmpty() || code.length() > 4) {
      throw new IllegalArgumentException("a code has one to four characters");
    }
    int packed = 0;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == 0 || c > 0x7F) {
        throw new IllegalArgumentException("a code has characters of ASCII");
      }
      packed = packed << 8 | c;
    }
    return packed;
  }

  /** Packs one to four bytes; only the last of a file have no four behind them. */
  static int of(byte[] bytes, int from, int to) {
    if (from + 4 <= bytes.length) {
      return (int) WORDS.get(bytes, from) >>> (32 - 8 * (to - from));
    }
    int packed = 0;
    for (int i = from; i < to; i++) {
      packed = packed << 8 | (bytes[i] & 0xFF);
    }
    return packed;
  }

  /**
   * Unpacks a code.
   *
   * @param packed a code as {@link #of} packs it
   * @return its text; {@code ?} for a byte that is not printable
   */
  public static String text(int packed) {
    StringBuilder text = new StringBuilder(4);
    for (int shift = 24; shift >= 0; shift -= 8) {
      int c = packed >>> shift & 0xFF;
      if (c != 0) {
        text.append(c > 0x20 && c < 0x7F ? (char) c : '?');
      }
    }
    return text.toString();
  }
}
