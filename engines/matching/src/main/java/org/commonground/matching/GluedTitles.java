package org.commonground.matching;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Titles that carriers write without a space before or behind a given name, as in {@code ANNAMRS}.
 *
 * <p>Whether the letters are a title, only the name on the other side can tell: the word without
 * them is one more way to read it.
 */
final class GluedTitles {
  private static final byte[][] AT_END = words("mrs mstr miss chd mr");
  private static final byte[][] AT_END_OF_LONG = words("ms inf dr");
  private static final byte[][] AT_START =
      words(
          """
          mullah mulla maulavi mawlawi sheikh shaikh hajji haji hadji prof mrs mr ms miss dr\
          """);
  private static final int SHORTEST = 3;

  private GluedTitles() {}

  /** The word without what may be a title; none for most words. */
  static List<Token> without(Token token) {
    if (token.rigid || token.vowelless || token.letters.length < SHORTEST + 2) {
      return List.of();
    }
    byte[] word = token.letters;
    int end = Math.max(end(word, AT_END, SHORTEST), end(word, AT_END_OF_LONG, SHORTEST + 1));
    int start = start(word);
    if (end == 0 && start == 0) {
      return List.of();
    }
    List<Token> without = new ArrayList<>(2);
    if (end > 0) {
      without.add(new Token(Arrays.copyOf(word, end), TokenRole.NAME, false));
    }
    if (start > 0) {
      byte[] rest = Arrays.copyOfRange(word, start, word.length);
      without.add(new Token(rest, TokenRole.NAME, false));
    }
    return without;
  }

  private static byte[][] words(String words) {
    return Arrays.stream(words.split(" ", -1))
        .map(it -> it.getBytes(StandardCharsets.ISO_8859_1))
        .toArray(byte[][]::new);
  }

  /** Where the title at the end begins; 0 for none. */
  private static int end(byte[] word, byte[][] titles, int shortest) {
    for (byte[] title : titles) {
      int at = word.length - title.length;
      if (at >= shortest && Arrays.equals(word, at, word.length, title, 0, title.length)) {
        return at;
      }
    }
    return 0;
  }

  /** Where the title at the start ends; 0 for none. */
  private static int start(byte[] word) {
    for (byte[] title : AT_START) {
      int end = title.length;
      if (word.length - end >= SHORTEST && Arrays.equals(word, 0, end, title, 0, end)) {
        return end;
      }
    }
    return 0;
  }
}
