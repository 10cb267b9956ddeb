package org.commonground.coordination.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Says the words of a name again that was cut before: countries stand in nearly every record. */
final class KnownWords extends TokenStream {
  private final List<Word> words;
  private final AtomicInteger next = new AtomicInteger();
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  /**
   * One word.
   *
   * @param term as indexed
   * @param step how many positions it stands behind the one before
   */
  record Word(String term, int step) {}

  KnownWords(List<Word> words) {
    this.words = words;
  }

  static List<Word> cut(Analyzer analyzer, String name) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(Fields.NAMES, name)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(new Word(term.toString(), step.getPositionIncrement()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(words);
  }

  @Override
  public boolean incrementToken() {
    int at = next.getAndIncrement();
    if (at >= words.size()) {
      return false;
    }
    clearAttributes();
    term.append(words.get(at).term());
    step.setPositionIncrement(words.get(at).step());
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    next.set(0);
  }
}
