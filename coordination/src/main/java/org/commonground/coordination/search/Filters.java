package org.commonground.coordination.search;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.database.Audiences;
import org.commonground.coordination.database.Viewer;

/** What narrows a question besides its words: who asks, about which day, period and parent. */
final class Filters {
  private static final long EARLIEST = Long.MIN_VALUE;
  private static final long LATEST = Fields.OPEN - 1;

  private final Clock clock;

  Filters(Clock clock) {
    this.clock = clock;
  }

  /** What the reader may see of the day that is asked about. */
  Query visible(AsOf asOf) {
    Viewer viewer = Audiences.viewer();
    var visible =
        new BooleanQuery.Builder()
            .add(
                viewer.seesEverything() ? MatchAllDocsQuery.INSTANCE : marked(Fields.MARK, viewer),
                Occur.FILTER)
            .add(stated(asOf), Occur.FILTER)
            .add(marked(Fields.UNLESS, viewer), Occur.MUST_NOT);
    if (!viewer.seesEverything()) {
      visible.add(forOthers(viewer), Occur.MUST_NOT);
    }
    return visible.build();
  }

  /** What shows money that the viewer may not see. */
  private static Query forOthers(Viewer viewer) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Fields.ONLY, Fields.SOME)), Occur.FILTER)
        .add(marked(Fields.ONLY, viewer), Occur.MUST_NOT)
        .build();
  }

  private static Query marked(String field, Viewer viewer) {
    if (viewer.marks().size() == 1) {
      return new TermQuery(new Term(field, viewer.marks().iterator().next()));
    }
    return new TermInSetQuery(field, viewer.marks().stream().map(BytesRef::new).toList());
  }

  private static Query stated(AsOf asOf) {
    if (asOf.isNow()) {
      return new TermQuery(new Term(Fields.CURRENT, Fields.YES));
    }
    long before = asOf.before().toEpochMilli();
    return new BooleanQuery.Builder()
        .add(LongField.newRangeQuery(Fields.STATED, Long.MIN_VALUE, before - 1), Occur.FILTER)
        .add(LongField.newRangeQuery(Fields.SUPERSEDED, before, Long.MAX_VALUE), Occur.FILTER)
        .build();
  }

  /** The day up to which what has no last day runs. */
  LocalDate today(AsOf asOf) {
    var day = asOf.day();
    return day == null ? LocalDate.now(clock.withZone(ZoneOffset.UTC)) : day;
  }

  /** Adds everything but words and facets. */
  void add(SearchQuery query, IndexSearcher searcher, BooleanQuery.Builder all) throws IOException {
    all.add(visible(query.asOf()), Occur.FILTER);
    var to = query.to();
    if (to != null) {
      all.add(
          LongField.newRangeQuery(Fields.FIRST_DAY, Long.MIN_VALUE, to.toEpochDay()), Occur.FILTER);
    }
    var from = query.from();
    if (from != null) {
      all.add(endsAfter(from.toEpochDay(), today(query.asOf())), Occur.FILTER);
    }
    var parent = query.parent();
    if (parent != null) {
      all.add(below(parent, query.asOf(), searcher), Occur.FILTER);
    }
  }

  /** What runs on a day or later; what has no last day runs until today. */
  private static Query endsAfter(long day, LocalDate today) {
    if (today.toEpochDay() >= day) {
      return LongField.newRangeQuery(Fields.LAST_DAY, day, Fields.OPEN);
    }
    return new BooleanQuery.Builder()
        .add(LongField.newRangeQuery(Fields.LAST_DAY, day, LATEST), Occur.SHOULD)
        .add(LongField.newRangeQuery(Fields.FIRST_DAY, day, LATEST), Occur.SHOULD)
        .build();
  }

  private Query below(String parent, AsOf asOf, IndexSearcher searcher) throws IOException {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Fields.PARENT, parent)), Occur.SHOULD)
        .add(new TermInSetQuery(Fields.IDENTIFIER, declared(parent, asOf, searcher)), Occur.SHOULD)
        .build();
  }

  /** The children that the parent's own record names. */
  private List<BytesRef> declared(String parent, AsOf asOf, IndexSearcher searcher)
      throws IOException {
    var parents =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.IDENTIFIER, parent)), Occur.FILTER)
            .add(visible(asOf), Occur.FILTER)
            .build();
    var weight = searcher.createWeight(searcher.rewrite(parents), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<BytesRef> children = new ArrayList<>();
    for (var segment : searcher.getIndexReader().leaves()) {
      var scorer = weight.scorer(segment);
      if (scorer != null) {
        declared(
            scorer.iterator(), DocValues.getSortedSet(segment.reader(), Fields.CHILD), children);
      }
    }
    return children;
  }

  private static void declared(
      DocIdSetIterator parents, SortedSetDocValues refs, List<BytesRef> children)
      throws IOException {
    while (parents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (refs.advanceExact(parents.docID())) {
        for (int i = 0; i < refs.docValueCount(); i++) {
          children.add(BytesRef.deepCopyOf(refs.lookupOrd(refs.nextOrd())));
        }
      }
    }
  }

  /** What carries one of the codes. */
  Query carrying(Facet facet, List<String> codes, AsOf asOf) {
    List<BytesRef> terms =
        codes.stream().map(code -> new BytesRef(FacetLabels.term(facet, code))).toList();
    String field = Facet.OF_RECORDS.contains(facet) ? Fields.RECORD_FACET : Fields.FACET;
    var carrying =
        new BooleanQuery.Builder().add(KeywordField.newSetQuery(field, terms), Occur.SHOULD);
    codes.forEach(
        code -> RecordFacets.reading(facet, code).ifPresent(it -> carrying.add(it, Occur.SHOULD)));
    if (facet == Facet.YEAR) {
      codes.forEach(code -> carrying.add(inYear(code, today(asOf)), Occur.SHOULD));
    }
    if (codes.contains(Facet.NONE)) {
      carrying.add(missing(facet), Occur.SHOULD);
    }
    if (codes.contains(Facet.ANY)) {
      carrying.add(stating(facet), Occur.SHOULD);
    }
    return carrying.build();
  }

  private static Query stating(Facet facet) {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(missing(facet), Occur.MUST_NOT)
        .build();
  }

  private static Query missing(Facet facet) {
    return new TermQuery(new Term(Fields.MISSING, facet.name()));
  }

  private static Query inYear(String code, LocalDate today) {
    int year = code.matches("\\d{4}") ? Integer.parseInt(code) : 0;
    if (year < RunningDays.FIRST_YEAR || year > RunningDays.LAST_YEAR) {
      return MatchNoDocsQuery.INSTANCE;
    }
    // The first and last year that are counted stand for all before and after them.
    long first = year == RunningDays.FIRST_YEAR ? EARLIEST : LocalDate.of(year, 1, 1).toEpochDay();
    long last = year == RunningDays.LAST_YEAR ? LATEST : LocalDate.of(year, 12, 31).toEpochDay();
    return new BooleanQuery.Builder()
        .add(LongField.newRangeQuery(Fields.FIRST_DAY, EARLIEST, last), Occur.FILTER)
        .add(endsAfter(first, LocalDate.of(today.getYear(), 12, 31)), Occur.FILTER)
        .build();
  }
}
