package org.commonground.matching;

import java.util.Arrays;
import org.commonground.matching.eastasian.Romanisation;

/**
 * Which tokens of a name may be written as one word, and the keys of these words.
 *
 * <p>Hot path: made for each traveller. Measured by {@code ScreeningBenchmark}. Two neighbours may
 * be; of a person on a list also the last token and the first, all given names, and the whole name,
 * with the family name at either end. A span is a byte: where it begins, and how many tokens it
 * has, going on at the beginning of the name behind its end.
 */
final class JoinedWords {
  /** Longer names are not written as one word. */
  private static final int MOST = 10;

  private JoinedWords() {}

  /** Long ones stand last. */
  static byte[] spans(int tokens, boolean listed) {
    byte[] spans = new byte[tokens + 4];
    int n = 0;
    for (int i = 0; i + 1 < tokens; i++) {
      spans[n++] = span(i, 2);
    }
    if (listed && tokens > 1 && tokens <= MOST) {
      spans[n++] = span(tokens - 1, 2);
      if (tokens > 3) {
        spans[n++] = span(0, tokens - 1);
        spans[n++] = span(1, tokens - 1);
      }
      if (tokens > 2) {
        spans[n++] = span(0, tokens);
        spans[n++] = span(tokens - 1, tokens);
      }
    }
    return Arrays.copyOf(spans, n);
  }

  private static byte span(int from, int count) {
    return (byte) (from | (count << 4));
  }

  static int from(byte span) {
    return span & 0xf;
  }

  static int count(byte span) {
    return (span & 0xff) >>> 4;
  }

  static boolean has(byte span, int token, int tokens) {
    int place = token - from(span);
    return (place < 0 ? place + tokens : place) < count(span);
  }

  static long[] keys(Token[] tokens, byte[] spans) {
    long[] keys = new long[spans.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key(tokens, from(spans[i]), count(spans[i]));
    }
    return keys;
  }

  private static long key(Token[] tokens, int from, int count) {
    int length = 0;
    boolean syllables = true;
    for (int i = 0; i < count; i++) {
      Token token = tokens[(from + i) % tokens.length];
      length += token.letters.length;
      syllables &= token.isOfSyllables();
    }
    byte[] all = new byte[length];
    int end = 0;
    for (int i = 0; i < count; i++) {
      byte[] letters = tokens[(from + i) % tokens.length].letters;
      System.arraycopy(letters, 0, all, end, letters.length);
      end += letters.length;
    }
    byte[] fold = Fold.of(syllables ? Romanisation.reading(all) : all);
    return Hash.of(fold, 0, fold.length);
  }
}
