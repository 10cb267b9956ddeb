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
    int place = (int) (Hash.mix(hash) >>> 40) & (remembered.length - 1);
    Token known = remembered[place];
    if (known != null
        && known.vowelless == vowelless
        && isText(known.text, written, from, to)
        && Arrays.equals(known.letters, letters)) {
      return known;
    }
    byte[] text = written.substring(from, to).getBytes(StandardCharsets.UTF_16BE);
    Token read = new Token(text, letters, TokenRole.NAME, vowelless, others.get());
    remembered[place] = read;
    return read;
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
    return "ReadWords[" + remembered.length + " places]";
  }
}
