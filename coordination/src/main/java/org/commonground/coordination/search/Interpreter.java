package org.commonground.coordination.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/**
 * Decides what a reader's words mean: all of them, the unknown ones replaced by the closest known;
 * when nothing holds them all, any of them.
 */
final class Interpreter {
  private final TextQuery text = new TextQuery();
  private final WordForms forms = new WordForms();
  private final Spelling spelling = new Spelling(text, forms);

  /** The meaning among what is visible; words that only hidden records hold are unknown. */
  Interpretation interpret(RegisterSearcher searcher, String typed, Query visible)
      throws IOException {
    if (typed.isBlank()) {
      return new Interpretation(MatchAllDocsQuery.INSTANCE, Set.of(), "", 0);
    }
    Words words = Words.parse(typed);
    Words corrected = spelling.correct(searcher, words, visible);
    String instead = corrected.equals(words) ? "" : typed(corrected);
    Query all = text.of(corrected, TextQuery.Match.ALL);
    if (finds(searcher, all, visible)) {
      return new Interpretation(all, formsOf(corrected), instead, 0);
    }
    Query any = text.of(corrected, TextQuery.Match.ANY);
    int wanted = text.countWanted(corrected);
    return new Interpretation(any, formsOf(corrected), instead, wanted > 1 ? wanted : 0);
  }

  private Set<String> formsOf(Words words) {
    Set<String> found = new HashSet<>();
    for (var clause : words.clauses()) {
      if (!clause.excludes()) {
        forms.of(clause.text()).forEach(word -> found.addAll(word.forms()));
      }
    }
    return found;
  }

  private static String typed(Words words) {
    return words.clauses().stream().map(Words.Clause::typed).collect(Collectors.joining(" "));
  }

  /** Whether anything visible matches; stops at the first. */
  static boolean finds(RegisterSearcher searcher, Query query, Query visible) throws IOException {
    var both =
        new BooleanQuery.Builder().add(query, Occur.FILTER).add(visible, Occur.FILTER).build();
    var weight = searcher.createWeight(searcher.rewrite(both), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (var segment : searcher.getIndexReader().leaves()) {
      var scorer = weight.scorer(segment);
      if (scorer == null) {
        continue;
      }
      var live = segment.reader().getLiveDocs();
      var found = scorer.iterator();
      for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
        if (live == null || live.get(doc)) {
          return true;
        }
      }
    }
    return false;
  }
}
