package org.commonground.matching;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.commonground.matching.eastasian.Readings;
import org.jspecify.annotations.Nullable;

/**
 * Words of names that were read before, remembered for the next name.
 *
 * <p>Hot path: words of names repeat. Measured by {@code ScreeningBenchmark}. One object for each
 * thread.
 */
public final class ReadWords {
  private static final int ROOM = 32768;
  private static final int LEAST = 4;

  private final Remembered<Token> remembered;
  private final Remembered<Keys> syllables;
  private final Remembered<Keys> texts;

  /** Keys of a text. */
  @Personal
  private static final class Keys {
    private final byte[] text;
    private final long[] keys;

    Keys(byte[] text, long[] keys) {
      this.text = text;
      this.keys = keys;
    }

    @Override
    public String toString() {
      return "Keys[" + keys.length + "]";
    }
  }

  /** For many names. */
  public ReadWords() {
    this(ROOM);
  }

  private ReadWords(int room) {
    remembered = new Remembered<>(room);
    syllables = new Remembered<>(Math.max(LEAST, room / 8));
    texts = new Remembered<>(Math.max(LEAST, room / 8));
  }

  static ReadWords forOneName() {
    return new ReadWords(LEAST);
  }

  Token token(byte[] text, TokenRole role, boolean vowelless) {
    long key = Hash.of(text, 0, text.length);
    Token known = remembered.of(key);
    if (known != null
        && known.role == role
        && known.vowelless == vowelless
        && Arrays.equals(known.text, text)) {
      return known;
    }
    Token read = new Token(text, role, vowelless);
    remembered.put(key, read);
    return read;
  }

  /**
   * The token that a word gives whatever stands beside it.
   *
   * @param letters as written; only the first {@code length} count
   * @return {@code null} for a word that was not read before, or not for itself
   */
  @Nullable Token plain(byte[] letters, int length) {
    Token known = remembered.of(Hash.of(letters, 0, length));
    return known != null
            && known.isPlain()
            && Arrays.equals(known.text, 0, known.text.length, letters, 0, length)
        ? known
        : null;
  }

  /**
   * A word in letters that are read in one way or in several, which only new words need.
   *
   * @param from where it stands in what is written
   * @param to where it ends, exclusive
   * @param letters as it is usually read
   */
  Token read(
      String written,
      int from,
      int to,
      byte[] letters,
      boolean vowelless,
      Supplier<List<byte[]>> others) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + written.charAt(i);
    }
    long key = Hash.mix(hash);
    Token known = remembered.of(key);
    if (known != null
        && known.vowelless == vowelless
        && isText(known.text, written, from, to)
        && Arrays.equals(known.letters, letters)) {
      return known;
    }
    byte[] text = written.substring(from, to).getBytes(StandardCharsets.UTF_16BE);
    Token read = new Token(text, letters, TokenRole.NAME, vowelless, others.get());
    remembered.put(key, read);
    return read;
  }

  /** Keys of what words of syllables may stand for, given as the letters of all. */
  long[] ofSyllables(byte[] letters) {
    long key = Hash.of(letters, 0, letters.length);
    Keys known = syllables.of(key);
    if (known == null || !Arrays.equals(known.text, letters)) {
      known = new Keys(letters, Token.readings(Readings.ofSyllables(letters)));
      syllables.put(key, known);
    }
    return known.keys;
  }

  /**
   * Keys of the words of a text that is met again and again.
   *
   * @param text in any script; may be empty
   * @return as {@link ParsedName#keys}
   */
  public long[] keys(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    long key = Hash.of(bytes, 0, bytes.length);
    Keys known = texts.of(key);
    if (known == null || !Arrays.equals(known.text, bytes)) {
      known = new Keys(bytes, ParsedName.ofPerson(text, this).keys());
      texts.put(key, known);
    }
    return known.keys.clone();
  }

  private static boolean isText(byte[] text, String written, int from, int to) {
    boolean same = text.length == 2 * (to - from);
    for (int i = from; i < to && same; i++) {
      int at = 2 * (i - from);
      same = ((text[at] & 0xff) << 8 | (text[at + 1] & 0xff)) == written.charAt(i);
    }
    return same;
  }

  @Override
  public String toString() {
    return "ReadWords[" + remembered + "]";
  }
}
