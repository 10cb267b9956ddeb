package org.commonground.edifact;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Makes texts of bytes: decodes them, takes release characters out, and remembers short ones.
 *
 * <p>Hot path: every text that is asked for passes here. Measured by {@code TokeniserBenchmark};
 * {@code PlainSegments} in the tests is the readable twin. What it remembers is why it is not
 * immutable and serves one cursor only.
 */
final class Texts {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Codes have four bytes at most; longer texts seldom come again, and would displace codes. */
  private static final int SHORT = 4;

  private static final int MOST_REMEMBERED = 256;

  private static final int FEWEST_REMEMBERED = 16;

  /**
   * Codes of nearly every message: a message of one traveller is too short to meet them twice. No
   * delimiter is a letter or a digit, and such bytes mean the same in every character set here.
   */
  private static final String[] USUAL = {
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "B", "C", "D", "F", "G", "I", "L", "M", "P",
    "S", "U", "V", "X", "20", "22", "36", "40", "87", "91", "92", "00", "01", "02", "03", "110",
    "111", "125", "132", "133", "137", "173", "174", "178", "179", "180", "188", "189", "172",
    "201", "232", "250", "329", "745", "CT", "WT", "KGM", "BAG", "FL", "FM", "DDU", "DDT", "MS",
    "TE", "EM", "FX", "AVF", "ABO", "AEA", "SEA", "TN", "AF", "CR", "YZY", "41", "42", "UN", "ZZ",
    "IATA", "UNOA", "UNOC", "APIS", "SSR", "OSI", "DOCS", "FOID", "TKNE", "HK", "NN", "ZZZ", "701",
    "702", "700", "710", "720", "CC", "CA", "MR", "MRS", "A", "K", "T", "N", "Y", "CH", "CLOB",
    "CLNB", "CL", "RP", "CP", "XR"
  };

  private static final int USUAL_SHIFT = 64 - 10;
  private static final String[] USUAL_TEXTS = new String[1 << 10];
  private static final long[] USUAL_KEYS = new long[1 << 10];

  static {
    for (String text : USUAL) {
      byte[] code = Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), 8);
      long key = (long) WORDS.get(code, 0) | (long) text.length() << 56;
      USUAL_KEYS[slot(key, USUAL_SHIFT)] = key;
      USUAL_TEXTS[slot(key, USUAL_SHIFT)] = text;
    }
  }

  /** For so many bytes one text more is remembered: a message of one traveller has few. */
  private static final int BYTES_A_TEXT = 64;

  private final byte[] bytes;
  private final Charset charset;
  private final boolean latin;
  private final boolean released;
  private final byte release;
  private final int shift;
  private String[] texts = {};
  private long[] keys = {};

  Texts(Structure structure) {
    this.bytes = structure.source().bytes;
    this.charset = structure.charset();
    this.latin = charset.equals(StandardCharsets.ISO_8859_1);
    this.released = structure.released();
    this.release = structure.delimiters().release();
    int wanted = Math.clamp(bytes.length / BYTES_A_TEXT, FEWEST_REMEMBERED, MOST_REMEMBERED);
    this.shift = Long.numberOfLeadingZeros(wanted - 1);
  }

  String of(int from, int to) {
    int length = to - from;
    if (length <= SHORT && from + 8 <= bytes.length) {
      return length == 0 ? "" : remembered(from, to);
    }
    return decoded(from, to);
  }

  /** Short texts are codes and days that come again and again: the same bytes, the same object. */
  private String remembered(int from, int to) {
    int length = to - from;
    long word = (long) WORDS.get(bytes, from) & (-1L >>> (64 - 8 * length));
    long key = word | (long) length << 56;
    int usual = slot(key, USUAL_SHIFT);
    if (USUAL_KEYS[usual] == key) {
      return USUAL_TEXTS[usual];
    }
    int slot = slot(key, shift);
    if (keys.length == 0) {
      // Made for the first short text: envelopes have cursors that ask for none.
      keys = new long[1 << (64 - shift)];
      texts = new String[keys.length];
    }
    if (keys[slot] != key) {
      keys[slot] = key;
      texts[slot] = decoded(from, to);
    }
    return texts[slot];
  }

  private static int slot(long key, int shift) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> shift);
  }

  /**
   * The constructor that takes a high byte is the one for ISO 8859-1 that is small enough to become
   * part of what calls it; the one that takes a character set is not.
   */
  @SuppressWarnings("deprecation")
  private String decoded(int from, int to) {
    if (released && hasRelease(from, to)) {
      return unescaped(from, to);
    }
    return latin
        ? new String(bytes, 0, from, to - from)
        : new String(bytes, from, to - from, charset);
  }

  private boolean hasRelease(int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == release) {
        return true;
      }
    }
    return false;
  }

  private String unescaped(int from, int to) {
    byte[] plain = new byte[to - from];
    int size = 0;
    for (int i = from; i < to; i++) {
      if (bytes[i] == release && i + 1 < to) {
        i++;
      }
      plain[size++] = bytes[i];
    }
    return new String(plain, 0, size, charset);
  }
}
