package org.commonground.coordination.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Replaces words that nothing visible holds by the closest that something does. A word that is
 * written nowhere and found only because a stemmer takes it for a differently spelt one, as
 * "terorism" for "terrorisme", is held by nothing either.
 */
final class Spelling {
  private static final List<String> FIELDS = List.of(Fields.TITLE, Fields.NAMES, Fields.TEXT);
  private static final int SHORTEST = 4;
  private static final int LONGEST = 30;

  /** Shorter words have too many neighbours at two letters' distance. */
  private static final int SHORTEST_WITH_TWO_EDITS = 6;

  private static final int LONGEST_ENDING = 3;
  private static final Pattern LATIN = Pattern.compile("[a-z]{4,30}");

  private static final int MOST_CORRECTIONS = 6;
  private static final int MOST_NEIGHBOURS = 1000;
  private static final int MOST_TRIED = 10;

  private final TextQuery text;
  private final WordForms forms;

  Spelling(TextQuery text, WordForms forms) {
    this.text = text;
    this.forms = forms;
  }

  /**
   * A word of the index.
   *
   * @param word as it stands there
   * @param closeness 1 for the same word, less for each letter that differs
   * @param documents how many hold it
   */
  private record Neighbour(String word, float closeness, int documents) {
    Neighbour plus(Neighbour other) {
      return new Neighbour(word, Math.max(closeness, other.closeness), documents + other.documents);
    }
  }

  Words correct(RegisterSearcher searcher, Words words, Query visible) throws IOException {
    List<Words.Clause> clauses = new ArrayList<>();
    int looked = 0;
    for (var clause : words.clauses()) {
      if (clause.kind() != Words.Clause.Kind.WORD
          || looked >= MOST_CORRECTIONS
          || FunctionWords.contains(clause.text().toLowerCase(Locale.ROOT))) {
        clauses.add(clause);
      } else if (!Interpreter.finds(searcher, text.of(clause), visible)) {
        looked++;
        clauses.add(closest(searcher, clause, visible).orElse(clause));
      } else {
        clauses.add(spelt(searcher, clause, visible).orElse(clause));
      }
    }
    return new Words(clauses);
  }

  /** The word that a stemmer took this one for, when they part before their endings. */
  private Optional<Words.Clause> spelt(
      RegisterSearcher searcher, Words.Clause clause, Query visible) throws IOException {
    var positions = forms.of(clause.text());
    if (positions.size() != 1 || !LATIN.matcher(positions.getFirst().written()).matches()) {
      return Optional.empty();
    }
    String word = positions.getFirst().written();
    for (String field : FIELDS) {
      if (Interpreter.finds(searcher, new TermQuery(new Term(field, word)), visible)) {
        return Optional.empty();
      }
    }
    return closest(searcher, word, visible).filter(near -> partsEarly(word, near.text()));
  }

  private static boolean partsEarly(String word, String other) {
    int same = Arrays.mismatch(word.toCharArray(), other.toCharArray());
    return same >= 0 && same < Math.min(word.length(), other.length()) - LONGEST_ENDING;
  }

  private Optional<Words.Clause> closest(
      RegisterSearcher searcher, Words.Clause clause, Query visible) throws IOException {
    var positions = forms.of(clause.text());
    if (positions.size() != 1 || positions.getFirst().isPair()) {
      return Optional.empty();
    }
    String word = positions.getFirst().written();
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return Optional.empty();
    }
    return closest(searcher, word, visible);
  }

  private Optional<Words.Clause> closest(RegisterSearcher searcher, String word, Query visible)
      throws IOException {
    var near = closest(searcher, word, 1, visible);
    return near.isPresent() || word.length() < SHORTEST_WITH_TWO_EDITS
        ? near
        : closest(searcher, word, 2, visible);
  }

  private Optional<Words.Clause> closest(
      RegisterSearcher searcher, String word, int edits, Query visible) throws IOException {
    Map<String, Neighbour> neighbours = new HashMap<>();
    for (String field : FIELDS) {
      addNeighbours(searcher, new Term(field, word), edits, neighbours);
    }
    var best =
        neighbours.values().stream()
            .sorted(
                Comparator.comparingDouble(Neighbour::closeness)
                    .thenComparingInt(Neighbour::documents)
                    .reversed()
                    .thenComparing(Neighbour::word))
            .limit(MOST_TRIED)
            .toList();
    for (Neighbour neighbour : best) {
      var instead = new Words.Clause(neighbour.word(), Words.Clause.Kind.WORD);
      if (Interpreter.finds(searcher, text.of(instead), visible)) {
        return Optional.of(instead);
      }
    }
    return Optional.empty();
  }

  private static void addNeighbours(
      RegisterSearcher searcher, Term word, int edits, Map<String, Neighbour> neighbours)
      throws IOException {
    var terms = MultiTerms.getTerms(searcher.getIndexReader(), word.field());
    if (terms == null) {
      return;
    }
    // At two letters' distance the first letter is taken as right: it halves the work and the
    // noise.
    var near = new FuzzyTermsEnum(terms, word, edits, edits - 1, true);
    int seen = 0;
    for (BytesRef term = near.next(); term != null && seen < MOST_NEIGHBOURS; term = near.next()) {
      seen++;
      String found = term.utf8ToString();
      if (found.charAt(0) != StemMarkFilter.MARK) {
        neighbours.merge(
            found, new Neighbour(found, near.getBoost(), near.docFreq()), Neighbour::plus);
      }
    }
  }
}
