package org.commonground.coordination.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The facets of which documents state no code: as bits of one number, and counted. */
final class Missing {
  private static final List<Facet> ORDER = List.of(Facet.values());

  private final int[] counts = new int[ORDER.size()];

  /** The bit that stands for a facet. */
  static long bit(Facet facet) {
    return 1L << ORDER.indexOf(facet);
  }

  /** Counts one document's bits. */
  void add(long bits) {
    for (long left = bits; left != 0; left &= left - 1) {
      counts[Long.numberOfTrailingZeros(left)]++;
    }
  }

  void add(Missing others) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += others.counts[i];
    }
  }

  /** How many documents state no code of each facet. */
  Map<Facet, Integer> byFacet() {
    Map<Facet, Integer> found = new EnumMap<>(Facet.class);
    for (int i = 0; i < counts.length; i++) {
      found.put(ORDER.get(i), counts[i]);
    }
    return found;
  }
}
