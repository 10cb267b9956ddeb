package org.commonground.coordination.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Finds the forms under which a word may stand in the index. */
final class WordForms {
  private static final int MOST_POSITIONS = 64;

  private final List<Analyzer> analyzers =
      List.of(
          TextAnalyzer.ofQuery(TextAnalyzer.Stems.ENGLISH),
          TextAnalyzer.ofQuery(TextAnalyzer.Stems.FRENCH),
          TextAnalyzer.ofQuery(TextAnalyzer.Stems.SPANISH));

  /**
   * One position of a text.
   *
   * @param written the word without case and accents
   * @param forms the word, its stems, and both marked as stems
   * @param isPair whether it is a pair of characters of a script without spaces
   */
  record Word(String written, Set<String> forms, boolean isPair) {}

  /** The words of a text, in its order; empty for one that holds no letter and no digit. */
  List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    try {
      for (Analyzer analyzer : analyzers) {
        read(analyzer, text, words);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static void read(Analyzer analyzer, String text, List<Word> words) throws IOException {
    try (TokenStream stream = analyzer.tokenStream(Fields.TEXT, text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var step = stream.addAttribute(PositionIncrementAttribute.class);
      var type = stream.addAttribute(TypeAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += step.getPositionIncrement() > 0 ? 1 : 0;
        if (position >= MOST_POSITIONS) {
          break;
        }
        if (position == words.size()) {
          boolean isPair = type.type().equals("<DOUBLE>");
          words.add(new Word(term.toString(), new LinkedHashSet<>(), isPair));
        }
        addForms(term.toString(), words.get(position).forms());
      }
      stream.end();
    }
  }

  /** A word may be another one's stem, and the stem of a word may be a word. */
  private static void addForms(String term, Set<String> forms) {
    String word = term.charAt(0) == StemMarkFilter.MARK ? term.substring(1) : term;
    if (!word.isEmpty()) {
      forms.add(word);
      forms.add(StemMarkFilter.MARK + word);
    }
  }
}
