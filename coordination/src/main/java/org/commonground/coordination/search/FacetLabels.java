package org.commonground.coordination.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
  private static final char SEPARATOR = ' ';

  private final List<String> codes;
  private final Map<Facet, Range> ranges;
  private final @Nullable OrdinalMap segments;

  /** The numbers of one facet's codes. */
  private record Range(int from, int to) {}

  private FacetLabels(List<String> codes, Map<Facet, Range> ranges, @Nullable OrdinalMap segments) {
    this.codes = codes;
    this.ranges = ranges;
    this.segments = segments;
  }

  /** The term of a code: the facet, then the code. */
  static String term(Facet facet, String code) {
    return facet.name() + SEPARATOR + code;
  }

  static FacetLabels of(IndexReader reader) throws IOException {
    SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, Fields.FACET);
    if (values == null) {
      return new FacetLabels(List.of(), Map.of(), null);
    }
    int size = Math.toIntExact(values.getValueCount());
    List<String> codes = new ArrayList<>(size);
    Map<Facet, Range> ranges = new EnumMap<>(Facet.class);
    for (int label = 0; label < size; label++) {
      String term = values.lookupOrd(label).utf8ToString();
      int separator = term.indexOf(SEPARATOR);
      ranges.merge(
          Facet.valueOf(term.substring(0, separator)),
          new Range(label, label + 1),
          (before, one) -> new Range(before.from(), one.to()));
      codes.add(term.substring(separator + 1));
    }
    var mapped =
        values instanceof MultiDocValues.MultiSortedSetDocValues many ? many.mapping : null;
    return new FacetLabels(codes, ranges, mapped);
  }

  /** How many codes there are in all facets. */
  int size() {
    return codes.size();
  }

  /** From the numbers of one segment to those here. */
  LongValues ofSegment(int segment) {
    return segments == null ? LongValues.IDENTITY : segments.getGlobalOrds(segment);
  }

  /** The counts of one facet's codes, most first, then by code. */
  List<Count> counts(Facet facet, int[] byLabel) {
    Range range = ranges.getOrDefault(facet, new Range(0, 0));
    var order = new long[range.to() - range.from()];
    int found = 0;
    for (int label = range.from(); label < range.to(); label++) {
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
