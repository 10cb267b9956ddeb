package org.commonground.coordination.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.LongValues;
import org.commonground.coordination.search.SearchResult.Spread;
import org.jspecify.annotations.Nullable;

/**
 * Counts, adds up and ranks in one pass over what the words and dates match.
 *
 * <p>A document that carries a chosen code of every facet matches. One that fails a single facet
 * does not, but counts within that facet, so that a reader sees what else could be chosen there.
 */
final class Tally implements Collector {
  private final RegisterSearcher searcher;
  private final Asked asked;
  private final @Nullable TopFieldCollector top;
  private final List<Chosen> chosen = new ArrayList<>();
  private final Counts matching;
  private final MoneyTally money = new MoneyTally();

  /**
   * What is wanted.
   *
   * @param facets to count
   * @param money the field to add up; empty for none
   * @param now the year in which what has no end runs on
   */
  record Asked(Set<Facet> facets, String money, int now) {}

  /** A facet in which codes are chosen: who carries one, and the counts as if none were. */
  record Chosen(Facet facet, Weight carriers, Counts within) {}

  /** Counts by label, by year and in all. */
  static final class Counts {
    private final int[] byLabel;
    private final Missing missing = new Missing();
    private final YearCounts years;
    private final AtomicInteger total = new AtomicInteger();

    private Counts(int labels, int now) {
      this.byLabel = new int[labels];
      this.years = new YearCounts(now);
    }

    /** Adds counts by a segment's numbers, how many miss each facet, and of how many they are. */
    void add(int documents, int[] byCode, Missing without, LongValues labels) {
      total.addAndGet(documents);
      missing.add(without);
      for (int code = 0; code < byCode.length; code++) {
        if (byCode[code] > 0) {
          byLabel[(int) labels.get(code)] += byCode[code];
        }
      }
    }

    YearCounts years() {
      return years;
    }
  }

  Tally(RegisterSearcher searcher, Asked asked, @Nullable TopFieldCollector top) {
    this.searcher = searcher;
    this.asked = asked;
    this.top = top;
    this.matching = new Counts(searcher.labels().size(), asked.now());
  }

  /** Narrows to the documents that carry one of a facet's chosen codes. */
  void choose(Facet facet, Weight carriers) {
    chosen.add(new Chosen(facet, carriers, new Counts(searcher.labels().size(), asked.now())));
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    return new SegmentTally(
        segment,
        searcher.labels(),
        asked,
        new SegmentTally.Into(chosen, matching, money),
        top == null ? null : top.getLeafCollector(segment));
  }

  @Override
  public ScoreMode scoreMode() {
    return top != null && top.scoreMode().needsScores()
        ? ScoreMode.COMPLETE
        : ScoreMode.COMPLETE_NO_SCORES;
  }

  int total() {
    return matching.total.get();
  }

  MoneyTally money() {
    return money;
  }

  Map<Facet, Spread> facets() {
    Map<Facet, Spread> facets = new EnumMap<>(Facet.class);
    asked.facets().forEach(facet -> facets.put(facet, spread(facet)));
    return facets;
  }

  private Spread spread(Facet facet) {
    Counts counts = matching;
    for (Chosen one : chosen) {
      if (one.facet() == facet) {
        counts = one.within();
      }
    }
    int notStated = counts.missing.byFacet().getOrDefault(facet, 0);
    return new Spread(
        facet == Facet.YEAR
            ? counts.years().counts()
            : searcher.labels().counts(facet, counts.byLabel),
        counts.total.get() - notStated,
        notStated);
  }

  /** How many of what matches have started and state no end; only when years are counted. */
  int open() {
    return matching.years().open();
  }
}
