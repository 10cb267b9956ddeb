package org.commonground.coordination.search;

import java.io.IOException;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Marks stems, so that they are never taken for words that somebody wrote, and leaves out those
 * that are no different from the word before them.
 */
final class StemMarkFilter extends FilteringTokenFilter {
  /** Stands before a stem; no word holds it. */
  static final char MARK = '=';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute asWritten = addAttribute(KeywordAttribute.class);
  private final StringBuilder written = new StringBuilder();

  StemMarkFilter(TokenStream input) {
    super(input);
  }

  @Override
  protected boolean accept() throws IOException {
    if (asWritten.isKeyword()) {
      written.setLength(0);
      written.append(term);
      return true;
    }
    if (written.compareTo(new StringBuilder(term)) == 0) {
      return false;
    }
    int length = term.length();
    char[] letters = term.resizeBuffer(length + 1);
    System.arraycopy(letters, 0, letters, 1, length);
    letters[0] = MARK;
    term.setLength(length + 1);
    return true;
  }
}
