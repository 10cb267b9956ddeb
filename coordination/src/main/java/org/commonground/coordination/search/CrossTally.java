package org.commonground.coordination.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;

/**
 * Counts what matches by two facets at once.
 *
 * <p>Hot path: every matching document passes here, and pages count tens of thousands. Codes are
 * counted by a segment's own numbers. Measured by {@code PageTimes}; the tests count by hand.
 *
 * @param rows codes to count by
 * @param columns codes to count within each row
 * @param now the year in which what has no end runs on
 */
record CrossTally(Facet rows, Facet columns, int now) {

  Crossed of(RegisterSearcher searcher, Query query) throws IOException {
    var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    Map<String, Map<String, Long>> crossed = new HashMap<>();
    Map<String, YearCounts> years = new HashMap<>();
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      var scorer = weight.scorer(segment);
      if (scorer == null) {
        continue;
      }
      if (columns == Facet.YEAR) {
        years(segment, scorer.iterator(), years);
      } else {
        codes(segment, scorer.iterator(), crossed);
      }
    }
    years.forEach((row, counts) ->
        counts
            .counts()
            .forEach(count ->
                crossed
                    .computeIfAbsent(row, _ -> new HashMap<>())
                    .put(count.code(), count.activities())));
    return new Crossed(crossed);
  }

  private void codes(
      LeafReaderContext segment, DocIdSetIterator matching, Map<String, Map<String, Long>> crossed)
      throws IOException {
    var down = Codes.of(segment, rows);
    var across = Codes.of(segment, columns);
    int[][] counts = new int[down.size() + 1][across.size() + 1];
    var live = segment.reader().getLiveDocs();
    for (int doc = matching.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = matching.nextDoc()) {
      if (live == null || live.get(doc)) {
        List<Integer> cells = across.of(doc);
        for (int row : down.of(doc)) {
          for (int cell : cells) {
            counts[row][cell]++;
          }
        }
      }
    }
    for (int row = 0; row < counts.length; row++) {
      for (int cell = 0; cell < counts[row].length; cell++) {
        if (counts[row][cell] > 0) {
          crossed
              .computeIfAbsent(down.code(row), _ -> new HashMap<>())
              .merge(across.code(cell), (long) counts[row][cell], Long::sum);
        }
      }
    }
  }

  private void years(
      LeafReaderContext segment, DocIdSetIterator matching, Map<String, YearCounts> counts)
      throws IOException {
    var down = Codes.of(segment, rows);
    NumericDocValues years = DocValues.getNumeric(segment.reader(), Fields.YEARS);
    var byRow = new YearCounts[down.size() + 1];
    for (int row = 0; row < byRow.length; row++) {
      byRow[row] = counts.computeIfAbsent(down.code(row), _ -> new YearCounts(now));
    }
    var live = segment.reader().getLiveDocs();
    for (int doc = matching.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = matching.nextDoc()) {
      if ((live == null || live.get(doc)) && years.advanceExact(doc)) {
        for (int row : down.of(doc)) {
          byRow[row].add(years.longValue());
        }
      }
    }
  }

  /**
   * The codes of one facet in one segment.
   *
   * @param values the field that holds them
   * @param from the number of the first
   * @param to the first number that is none of theirs
   */
  private record Codes(SortedSetDocValues values, int from, int to) {
    private static final List<Integer> NONE = List.of(0);

    static Codes of(LeafReaderContext segment, Facet facet) throws IOException {
      String field = Facet.OF_RECORDS.contains(facet) ? Fields.RECORD_FACET : Fields.FACET;
      var values = DocValues.getSortedSet(segment.reader(), field);
      return new Codes(
          values, place(values, facet.name() + ' '), place(values, facet.name() + '!'));
    }

    /** Where a term stands, or would stand. */
    private static int place(SortedSetDocValues values, String term) throws IOException {
      long found = values.lookupTerm(new BytesRef(term));
      return Math.toIntExact(found < 0 ? -found - 1 : found);
    }

    int size() {
      return to - from;
    }

    /** The codes of a document, counted from 1; 0 where it has none. */
    List<Integer> of(int doc) throws IOException {
      if (size() == 0 || !values.advanceExact(doc)) {
        return NONE;
      }
      List<Integer> found = new ArrayList<>(2);
      for (int i = values.docValueCount(); i > 0; i--) {
        int code = (int) values.nextOrd();
        if (code >= from && code < to) {
          found.add(code - from + 1);
        }
      }
      return found.isEmpty() ? NONE : found;
    }

    String code(int number) throws IOException {
      if (number == 0) {
        return Facet.NONE;
      }
      String term = values.lookupOrd(from + number - 1L).utf8ToString();
      return term.substring(term.indexOf(' ') + 1);
    }
  }
}
