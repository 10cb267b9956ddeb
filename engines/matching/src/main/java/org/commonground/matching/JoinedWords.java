package org.commonground.matching;

import java.util.Arrays;
import org.commonground.matching.eastasian.Romanisation;

/**
 * Which tokens of a name may be written as one word, and the keys of these words.
 *
 * <p>Hot path: made for each traveller. Measured by {@code ScreeningBenchmark}. Two neighbours may
 * be; of a person on a list also the last token and the first, all given names, and the whole name,
 * with the family name at either end. A span is a byte: where it begins, and how many tokens it
 * has, going on at the beginning of the name behind its end. First stand keys of consonants, then
 * those of letters; long spans stand last.
 */
final class JoinedWords {
  /** Longer names are not written as one word. */
  private static final int MOST = 10;

  /** Fewer consonants are shared by too many names. */
  private static final int LEAST_BONES = 6;

  /** Two words of syllables have no more letters together. */
  private static final int MOST_OF_SYLLABLES = 14;

  private static final long BONES = 0x5bd1e995b97f4a7cL;

  /** All keys. */
  long[] keys;

  /** How many keys, which stand first, are of consonants alone. */
  int loose;

  private byte[] spans;
  private int count;
  private final Token[] tokens;
  private final ReadWords read;

  private JoinedWords(Token[] tokens, ReadWords read) {
    this.tokens = tokens;
    this.read = read;
    this.keys = new long[Math.max(1, tokens.length - 1)];
    this.spans = new byte[keys.length];
  }

  /** Those of a traveller. */
  static JoinedWords of(Token[] tokens, ReadWords read) {
    var joined = new JoinedWords(tokens, read);
    for (int i = 0; i + 1 < tokens.length; i++) {
      joined.readings(span(i, 2));
    }
    joined.loose = joined.count;
    joined.neighbours();
    return joined.cut();
  }

  /**
   * Those of a person on a list.
   *
   * @param family how many tokens stand before a comma, 0 without one
   * @param written the letters of each token as written, where a word became several tokens at the
   *     first of them
   */
  static JoinedWords ofListed(Token[] tokens, int family, byte[][] written, ReadWords read) {
    var exact = new JoinedWords(tokens, read);
    exact.neighbours();
    if (tokens.length > 1 && tokens.length <= MOST) {
      exact.longer(family);
    }
    var all = new JoinedWords(tokens, read);
    for (int i = 0; i < exact.count; i++) {
      all.bones(exact.spans[i]);
      all.readings(exact.spans[i]);
    }
    all.loose = all.count;
    for (int i = 0; i < exact.count; i++) {
      all.add(exact.spans[i], exact.keys[i]);
      all.asWritten(exact.spans[i], exact.keys[i], written);
    }
    return all.cut();
  }

  private void neighbours() {
    for (int i = 0; i + 1 < tokens.length; i++) {
      letters(i, 2);
    }
  }

  private void longer(int family) {
    int n = tokens.length;
    letters(n - 1, 2);
    if (n > 3) {
      letters(0, n - 1);
      letters(1, n - 1);
      letters(0, n - 2);
      letters(2, n - 2);
    }
    if (family > 0 && family < n) {
      letters(0, family);
      letters(family, n - family);
    }
    letters(1, n);
    letters(n - 1, n);
    if (family > 0 && family < n) {
      letters(family, n);
    } else if (n > 3) {
      letters(2, n);
    }
    letters(0, n);
  }

  private void letters(int from, int words) {
    byte span = span(from, words);
    boolean known = words < 2;
    for (int i = 0; i < count && !known; i++) {
      known = spans[i] == span;
    }
    if (!known) {
      add(span, keyOf(from, words));
    }
  }

  private void add(byte span, long key) {
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, count * 2);
      spans = Arrays.copyOf(spans, count * 2);
    }
    keys[count] = key;
    spans[count++] = span;
  }

  private JoinedWords cut() {
    if (count < keys.length) {
      keys = Arrays.copyOf(keys, count);
      spans = Arrays.copyOf(spans, count);
    }
    return this;
  }

  private static byte span(int from, int words) {
    return (byte) (from | (words << 4));
  }

  /** What two words of syllables may stand for together. */
  private void readings(byte span) {
    Token first = tokens[from(span)];
    Token second = tokens[(from(span) + 1) % tokens.length];
    boolean shortEnough = first.letters.length + second.letters.length <= MOST_OF_SYLLABLES;
    if (shortEnough && count(span) == 2 && first.syllables && second.syllables) {
      for (long key : read.ofSyllables(joined(from(span), 2))) {
        add(span, key);
      }
    }
  }

  private void bones(byte span) {
    byte[] fold = Fold.of(joined(from(span), count(span)));
    long key = bonesKey(fold);
    if (key != 0) {
      add(span, key);
    }
  }

  /** A key of the consonants of a word that may be several; 0 for a short one. */
  static long bonesKey(byte[] fold) {
    if (fold.length <= LEAST_BONES) {
      return 0;
    }
    byte[] bones = Fold.skeleton(fold);
    return bones.length < LEAST_BONES ? 0 : Hash.of(bones, 0, bones.length) ^ BONES;
  }

  /** Where tokens are not written as they are compared, a word of them is. */
  private void asWritten(byte span, long key, byte[][] written) {
    int from = from(span);
    int behind = (from + count(span)) % tokens.length;
    // A part of a word is not written as a word.
    if (written[from].length == 0 || (behind != from && written[behind].length == 0)) {
      return;
    }
    byte[] all = new byte[0];
    for (int i = 0; i < count(span); i++) {
      byte[] more = written[(from + i) % tokens.length];
      int end = all.length;
      all = Arrays.copyOf(all, end + more.length);
      System.arraycopy(more, 0, all, end, more.length);
    }
    byte[] fold = Fold.of(all);
    long other = Hash.of(fold, 0, fold.length);
    if (other != key && fold.length > 0) {
      add(span, other);
    }
  }

  /** The token at which a place begins. */
  int from(int place) {
    return from(spans[place]);
  }

  /** How many tokens a place has. */
  int count(int place) {
    return count(spans[place]);
  }

  /** How many letters the tokens of a place have as they are compared. */
  int lettersOf(int place) {
    int letters = 0;
    for (int i = 0; i < count(place); i++) {
      letters += tokens[(from(place) + i) % tokens.length].fold.length;
    }
    return letters;
  }

  /** Whether a token is among those of a place. */
  boolean has(int place, int token) {
    int behind = token - from(place);
    return (behind < 0 ? behind + tokens.length : behind) < count(place);
  }

  private static int from(byte span) {
    return span & 0xf;
  }

  private static int count(byte span) {
    return (span & 0xff) >>> 4;
  }

  private long keyOf(int from, int words) {
    boolean sounds = true;
    for (int i = 0; i < words; i++) {
      sounds &= tokens[(from + i) % tokens.length].isSound();
    }
    byte[] all = joined(from, words);
    byte[] fold = Fold.of(sounds ? Romanisation.reading(all) : all);
    return Hash.of(fold, 0, fold.length);
  }

  private byte[] joined(int from, int words) {
    int length = 0;
    for (int i = 0; i < words; i++) {
      length += tokens[(from + i) % tokens.length].letters.length;
    }
    byte[] all = new byte[length];
    int end = 0;
    for (int i = 0; i < words; i++) {
      byte[] letters = tokens[(from + i) % tokens.length].letters;
      System.arraycopy(letters, 0, all, end, letters.length);
      end += letters.length;
    }
    return all;
  }
}
