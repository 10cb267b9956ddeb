package org.commonground.coordination.search;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@link Tally} for one segment.
 *
 * <p>Hot path: every document that the words and dates match passes here. Codes are counted by the
 * segment's own numbers, which are translated once at its end. Measured by {@code SearchBenchmark};
 * the tests count by hand.
 */
final class SegmentTally implements LeafCollector {
  private static final int NONE = -1;
  private static final int SEVERAL = -2;

  private final FacetLabels labels;
  private final int segment;
  private final Into into;
  private final @Nullable LeafCollector top;
  private final SortedSetDocValues codes;
  private final NumericDocValues missing;
  private final NumericDocValues years;
  private final BinaryDocValues money;
  private final FixedBitSet[] carriers;

  /** Counts by the segment's numbers: of what matches, then of what fails one chosen facet. */
  private final int[][] counts;

  /** How many miss each facet, in the same order. */
  private final List<Missing> without;

  private final int[] documents;
  private final boolean countsCodes;
  private final boolean countsYears;
  private final boolean addsMoney;

  /**
   * Where the results go.
   *
   * @param chosen facets in which codes are chosen
   * @param matching counts of what matches
   * @param money sums of what matches
   */
  record Into(List<Tally.Chosen> chosen, Tally.Counts matching, MoneyTally money) {}

  SegmentTally(
      LeafReaderContext context,
      FacetLabels labels,
      Tally.Asked asked,
      Into into,
      @Nullable LeafCollector top)
      throws IOException {
    this.labels = labels;
    this.segment = context.ord;
    this.into = into;
    this.top = top;
    this.codes = DocValues.getSortedSet(context.reader(), Fields.FACET);
    this.missing = DocValues.getNumeric(context.reader(), Fields.MISSING_SET);
    this.years = DocValues.getNumeric(context.reader(), Fields.YEARS);
    this.money = DocValues.getBinary(context.reader(), asked.money());
    this.countsCodes = !asked.facets().isEmpty();
    this.countsYears = asked.facets().contains(Facet.YEAR);
    this.addsMoney = !asked.money().isEmpty();
    int size = into.chosen().size();
    this.carriers = new FixedBitSet[size];
    for (int i = 0; i < size; i++) {
      carriers[i] = carriers(into.chosen().get(i).carriers(), context);
    }
    this.documents = new int[size + 1];
    this.without = Stream.generate(Missing::new).limit(size + 1L).toList();
    this.counts = new int[size + 1][Math.toIntExact(codes.getValueCount())];
  }

  private static FixedBitSet carriers(Weight weight, LeafReaderContext context) throws IOException {
    var bits = new FixedBitSet(context.reader().maxDoc());
    var scorer = weight.scorer(context);
    if (scorer != null) {
      bits.or(scorer.iterator());
    }
    return bits;
  }

  @Override
  public void setScorer(Scorable scorer) throws IOException {
    if (top != null) {
      top.setScorer(scorer);
    }
  }

  @Override
  public void collect(int doc) throws IOException {
    int failed = failed(doc);
    if (failed == NONE) {
      matches(doc);
    } else if (failed != SEVERAL) {
      failsOne(doc, failed);
    }
  }

  private int failed(int doc) {
    int failed = NONE;
    for (int i = 0; i < carriers.length; i++) {
      if (!carriers[i].get(doc)) {
        if (failed != NONE) {
          return SEVERAL;
        }
        failed = i;
      }
    }
    return failed;
  }

  private void matches(int doc) throws IOException {
    documents[carriers.length]++;
    if (top != null) {
      top.collect(doc);
    }
    if (addsMoney && money.advanceExact(doc)) {
      into.money().add(money.binaryValue());
    }
    if (countsCodes) {
      count(doc, carriers.length);
    }
    if (countsYears && years.advanceExact(doc)) {
      into.matching().years().add(years.longValue());
      for (Tally.Chosen chosen : into.chosen()) {
        chosen.within().years().add(years.longValue());
      }
    }
  }

  private void failsOne(int doc, int failed) throws IOException {
    documents[failed]++;
    Tally.Chosen chosen = into.chosen().get(failed);
    if (countsCodes) {
      count(doc, failed);
    }
    if (countsYears && chosen.facet() == Facet.YEAR && years.advanceExact(doc)) {
      chosen.within().years().add(years.longValue());
    }
  }

  private void count(int doc, int within) throws IOException {
    if (missing.advanceExact(doc)) {
      without.get(within).add(missing.longValue());
    }
    int[] byCode = counts[within];
    if (codes.advanceExact(doc)) {
      int size = codes.docValueCount();
      for (int i = 0; i < size; i++) {
        byCode[(int) codes.nextOrd()]++;
      }
    }
  }

  @Override
  public void finish() throws IOException {
    LongValues global = labels.ofSegment(segment);
    int matching = carriers.length;
    into.matching().add(documents[matching], counts[matching], without.get(matching), global);
    for (int i = 0; i < matching; i++) {
      var within = into.chosen().get(i).within();
      within.add(documents[i], counts[i], without.get(i), global);
      within.add(documents[matching], counts[matching], without.get(matching), global);
    }
  }
}
