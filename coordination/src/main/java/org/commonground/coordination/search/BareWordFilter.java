package org.commonground.coordination.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes off what is written to a word but no part of it: the dots of {@code u.n.}, the article of
 * {@code l'état}, the ending of {@code women's}.
 */
final class BareWordFilter extends TokenFilter {
  /**
   * Longer beginnings before an apostrophe are names, such as {@code côte d'ivoire}'s neighbours.
   */
  private static final int LONGEST_ARTICLE = 2;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  BareWordFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] letters = term.buffer();
    int length = term.length();
    for (int i = 1; i < length; i++) {
      if (letters[i] == '\'' || letters[i] == '’') {
        cutAt(i);
        break;
      }
    }
    dropDots();
    return true;
  }

  private void cutAt(int apostrophe) {
    int rest = term.length() - apostrophe - 1;
    char[] letters = term.buffer();
    if (rest == 0 || (rest == 1 && letters[apostrophe + 1] == 's')) {
      term.setLength(apostrophe);
    } else if (apostrophe <= LONGEST_ARTICLE) {
      System.arraycopy(letters, apostrophe + 1, letters, 0, rest);
      term.setLength(rest);
    }
  }

  private void dropDots() {
    char[] letters = term.buffer();
    if (term.length() == 0 || Character.isDigit(letters[0])) {
      return;
    }
    int kept = 0;
    for (int i = 0; i < term.length(); i++) {
      if (letters[i] != '.') {
        letters[kept++] = letters[i];
      }
    }
    term.setLength(Math.max(kept, 1));
  }
}
