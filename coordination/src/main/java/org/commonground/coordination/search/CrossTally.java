package org.commonground.coordination.search;

import java.io.IOException;
import java.util.HashMap;
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
        down.find(doc);
        across.find(doc);
        count(counts, down, across);
      }
    }
    collect(counts, down, across, crossed);
  }

  private static void count(int[][] counts, Codes down, Codes across) {
    for (int i = 1; i <= down.found[0]; i++) {
      int[] row = counts[down.found[i]];
      for (int j = 1; j <= across.found[0]; j++) {
        row[across.found[j]]++;
      }
    }
  }

  private static void collect(
      int[][] counts, Codes down, Codes across, Map<String, Map<String, Long>> crossed)
      throws IOException {
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
        down.find(doc);
        for (int i = 1; i <= down.found[0]; i++) {
          byRow[down.found[i]].add(years.longValue());
        }
      }
    }
  }

  /** The codes of one facet in one segment; holds those of the document it was last asked for. */
  private static final class Codes {
    private final SortedSetDocValues values;
    private final int from;
    private final int to;

    /** How many codes the document has, then these, counted from 1; 0 alone where it has none. */
    private final int[] found;

    private Codes(SortedSetDocValues values, String facet) throws IOException {
      this.values = values;
      this.from = place(values, facet + ' ');
      this.to = place(values, facet + '!');
      this.found = new int[size() + 2];
    }

    static Codes of(LeafReaderContext segment, Facet facet) throws IOException {
      String field = Facet.OF_RECORDS.contains(facet) ? Fields.RECORD_FACET : Fields.FACET;
      return new Codes(DocValues.getSortedSet(segment.reader(), field), facet.name());
    }

    /** Where a term stands, or would stand. */
    private static int place(SortedSetDocValues values, String term) throws IOException {
      long found = values.lookupTerm(new BytesRef(term));
      return Math.toIntExact(found < 0 ? -found - 1 : found);
    }

    int size() {
      return to - from;
    }

    void find(int doc) throws IOException {
      int count = 0;
      if (size() > 0 && values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          int code = (int) values.nextOrd();
          if (code >= from && code < to) {
            found[++count] = code - from + 1;
          }
        }
      }
      if (count == 0) {
        found[++count] = 0;
      }
      found[0] = count;
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
