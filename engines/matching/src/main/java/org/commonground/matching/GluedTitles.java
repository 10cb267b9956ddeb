package org.commonground.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Titles that carriers write without a space before or behind a given name, as in {@code ANNAMRS}.
 *
 * <p>Whether the letters are a title, only the name on the other side can tell: the word without
 * them is one more way to read it.
 */
final class GluedTitles {
  private static final String[] AT_END = {"mrs", "mstr", "miss", "chd", "mr"};
  private static final String[] AT_END_OF_LONG = {"ms", "inf", "dr"};
  private static final String[] AT_START = {
    "mullah", "mulla", "maulavi", "mawlawi", "sheikh", "shaikh", "hajji", "haji", "hadji", "prof",
    "mrs", "mr", "ms", "miss", "dr"
  };
  private static final int SHORTEST = 3;

  private GluedTitles() {}

  /** The word without what may be a title; none for most words. */
  static List<Token> without(Token token) {
    if (token.rigid || token.vowelless || token.letters.length < SHORTEST + 2) {
      return List.of();
    }
    String word = token.letters();
    int end = Math.max(end(word, AT_END, SHORTEST), end(word, AT_END_OF_LONG, SHORTEST + 1));
    int start = start(word);
    if (end == 0 && start == 0) {
      return List.of();
    }
    List<Token> without = new ArrayList<>(2);
    add(end == 0 ? null : word.substring(0, end), without);
    add(start == 0 ? null : word.substring(start), without);
    return without;
  }

  private static void add(@Nullable String word, List<Token> words) {
    if (word != null) {
      byte[] letters = new byte[word.length()];
      for (int i = 0; i < letters.length; i++) {
        letters[i] = (byte) word.charAt(i);
      }
      words.add(new Token(letters, TokenRole.NAME, false));
    }
  }

  private static int end(String word, String[] titles, int shortest) {
    for (String title : titles) {
      if (word.endsWith(title) && word.length() - title.length() >= shortest) {
        return word.length() - title.length();
      }
    }
    return 0;
  }

  private static int start(String word) {
    for (String title : AT_START) {
      if (word.startsWith(title) && word.length() - title.length() >= SHORTEST) {
        return title.length();
      }
    }
    return 0;
  }
}
