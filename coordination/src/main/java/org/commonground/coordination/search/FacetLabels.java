package org.commonground.coordination.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.commonground.coordination.search.SearchResult.Count;
import org.jspecify.annotations.Nullable;

/**
 * Every code of every facet in one picture of the index, numbered so that those of a facet follow
 * one another.
 */
final class FacetLabels {
  private final List<String> codes;
  private final int[] firstOf;
  private final @Nullable OrdinalMap segments;

  private FacetLabels(List<String> codes, int[] firstOf, @Nullable OrdinalMap segments) {
    this.codes = codes;
    this.firstOf = firstOf;
    this.segments = segments;
  }

  /** The term of a code: one letter for the facet, then the code. */
  static String term(Facet facet, String code) {
    return letter(facet) + code;
  }

  private static char letter(Facet facet) {
    return (char) ('A' + facet.ordinal());
  }

  static FacetLabels of(IndexReader reader) throws IOException {
    SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, Fields.FACET);
    var firstOf = new int[Facet.values().length + 1];
    if (values == null) {
      return new FacetLabels(List.of(), firstOf, null);
    }
    int size = Math.toIntExact(values.getValueCount());
    List<String> codes = new ArrayList<>(size);
    var sizes = new int[Facet.values().length];
    for (int ord = 0; ord < size; ord++) {
      String term = values.lookupOrd(ord).utf8ToString();
      sizes[term.charAt(0) - 'A']++;
      codes.add(term.substring(1));
    }
    for (int i = 0; i < sizes.length; i++) {
      firstOf[i + 1] = firstOf[i] + sizes[i];
    }
    var mapped = values instanceof MultiDocValues.MultiSortedSetDocValues many ? many.mapping : null;
    return new FacetLabels(codes, firstOf, mapped);
  }

  /** How many codes there are in all facets. */
  int size() {
    return codes.size();
  }

  /** From the numbers of one segment to those here. */
  LongValues ofSegment(int segment) {
    return segments == null ? LongValues.IDENTITY : segments.getGlobalOrds(segment);
  }

  /** The counts of one facet, most first, then by code. */
  List<Count> counts(Facet facet, int[] byLabel) {
    int from = firstOf[facet.ordinal()];
    int to = firstOf[facet.ordinal() + 1];
    var order = new long[to - from];
    int found = 0;
    for (int label = from; label < to; label++) {
      if (byLabel[label] > 0) {
        // One number that sorts by falling count, then by label, without objects.
        order[found++] = (long) (Integer.MAX_VALUE - byLabel[label]) << 32 | label;
      }
    }
    Arrays.sort(order, 0, found);
    List<Count> counts = new ArrayList<>(found);
    for (int i = 0; i < found; i++) {
      int label = (int) order[i];
      counts.add(new Count(codes.get(label), byLabel[label]));
    }
    return counts;
  }
}
