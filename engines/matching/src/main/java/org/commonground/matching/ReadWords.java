package org.commonground.matching;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Words of names that were read before, remembered for the next name.
 *
 * <p>Hot path: words of names repeat. Measured by {@code ScreeningBenchmark}. A word that comes
 * while its place is taken replaces the older one, so memory is bounded. One object for each
 * thread.
 */
public final class ReadWords {
  private static final int PLACES = 16384;

  private final @Nullable Token[] remembered;

  /** For many names. */
  public ReadWords() {
    this(PLACES);
  }

  private ReadWords(int places) {
    remembered = new @Nullable Token[places];
  }

  static ReadWords forOneName() {
    return new ReadWords(1);
  }

  Token token(byte[] text, TokenRole role, boolean vowelless) {
    int place = (int) (Hash.of(text, 0, text.length) >>> 40) & (remembered.length - 1);
    Token known = remembered[place];
    if (known != null
        && known.role == role
        && known.vowelless == vowelless
        && Arrays.equals(known.text, text)) {
      return known;
    }
    Token read = new Token(text, role, vowelless);
    remembered[place] = read;
    return read;
  }

  /** A word in letters that are read in one way or in several, which only new words need. */
  Token read(
      String characters, byte[] letters, boolean vowelless, Supplier<List<byte[]>> others) {
    byte[] text = characters.getBytes(StandardCharsets.UTF_16BE);
    int place = (int) (Hash.of(text, 0, text.length) >>> 40) & (remembered.length - 1);
    Token known = remembered[place];
    if (known != null
        && known.vowelless == vowelless
        && Arrays.equals(known.text, text)
        && Arrays.equals(known.letters, letters)) {
      return known;
    }
    Token read = new Token(text, letters, TokenRole.NAME, vowelless, others.get());
    remembered[place] = read;
    return read;
  }

  @Override
  public String toString() {
    return "ReadWords[" + remembered.length + " places]";
  }
}
