package org.commonground.matching;

import java.util.Arrays;

/**
 * Words of names that were read before, remembered for the next name.
 *
 * <p>Hot path: words of names repeat. Measured by {@code ScreeningBenchmark}. One object for each
 * thread.
 */
public final class ReadWords {
  private static final int ROOM = 32768;

  private final Remembered<Token> remembered;

  /** For many names. */
  public ReadWords() {
    this(ROOM);
  }

  private ReadWords(int room) {
    remembered = new Remembered<>(room);
  }

  static ReadWords forOneName() {
    return new ReadWords(4);
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

  @Override
  public String toString() {
    return "ReadWords[" + remembered + "]";
  }
}
