package org.commonground.coordination.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.commonground.coordination.activities.ActivityId;
import org.jspecify.annotations.Nullable;

/** Answers a reader's question from one picture of the index. */
final class Answers {
  private final Filters filters;
  private final Interpreter interpreter;
  private final Passages passages;

  Answers(Filters filters, Interpreter interpreter, Passages passages) {
    this.filters = filters;
    this.interpreter = interpreter;
    this.passages = passages;
  }

  SearchResult search(
      RegisterSearcher searcher, SearchQuery query, Set<Facet> facets, Locale locale)
      throws IOException {
    var asked = asked(query, facets, Fields.MONEY);
    Interpretation meaning = interpret(searcher, query);
    var top = top(searcher, query, locale, meaning.hasWords());
    var tally = tally(searcher, query, meaning.matching(), asked, top);
    return new SearchResult(
        tally.total(),
        hits(searcher, page(query, top), meaning.words(), locale),
        tally.facets(),
        tally.open(),
        tally.money().totals(),
        meaning.insteadOfTyped(),
        meaning.someOf());
  }

  List<ActivityId> listIds(RegisterSearcher searcher, SearchQuery query, int limit, Locale locale)
      throws IOException {
    Interpretation meaning = interpret(searcher, query);
    int most = Math.min(limit, searcher.getIndexReader().maxDoc());
    if (most == 0) {
      return List.of();
    }
    var order = Ordering.of(query.order(), locale, meaning.hasWords());
    var top = new TopFieldCollectorManager(order, most, Integer.MAX_VALUE).newCollector();
    var asked = asked(query, EnumSet.noneOf(Facet.class), "");
    tally(searcher, query, meaning.matching(), asked, top);
    List<ActivityId> ids = new ArrayList<>();
    for (ScoreDoc hit : top.topDocs().scoreDocs) {
      ids.add(HitCodec.readId(written(searcher, hit.doc)));
    }
    return ids;
  }

  List<MoneyOfYear> moneyByYear(RegisterSearcher searcher, SearchQuery query) throws IOException {
    Interpretation meaning = interpret(searcher, query);
    var asked = asked(query, EnumSet.noneOf(Facet.class), Fields.MONEY_BY_YEAR);
    return tally(searcher, query, meaning.matching(), asked, null).money().byYear();
  }

  Crossed cross(RegisterSearcher searcher, SearchQuery query, Facet rows, Facet columns)
      throws IOException {
    var all = new BooleanQuery.Builder().add(interpret(searcher, query).matching(), Occur.MUST);
    filters.add(query, searcher, all);
    query
        .chosen()
        .forEach(
            (facet, codes) -> all.add(filters.carrying(facet, codes, query.asOf()), Occur.FILTER));
    int now = filters.today(query.asOf()).getYear();
    return new CrossTally(rows, columns, now).of(searcher, all.build());
  }

  private Interpretation interpret(RegisterSearcher searcher, SearchQuery query)
      throws IOException {
    return interpreter.interpret(searcher, query.text(), filters.visible(query.asOf()));
  }

  private Tally.Asked asked(SearchQuery query, Set<Facet> facets, String money) {
    return new Tally.Asked(facets, money, filters.today(query.asOf()).getYear());
  }

  private static @Nullable TopFieldCollector top(
      RegisterSearcher searcher, SearchQuery query, Locale locale, boolean hasWords) {
    long last = Math.min((long) query.offset() + query.limit(), searcher.getIndexReader().maxDoc());
    if (query.limit() == 0 || last <= query.offset()) {
      return null;
    }
    var order = Ordering.of(query.order(), locale, hasWords);
    return new TopFieldCollectorManager(order, (int) last, Integer.MAX_VALUE).newCollector();
  }

  private Tally tally(
      RegisterSearcher searcher,
      SearchQuery query,
      Query words,
      Tally.Asked asked,
      @Nullable TopFieldCollector top)
      throws IOException {
    var tally = new Tally(searcher, asked, top);
    for (var one : query.chosen().entrySet()) {
      if (!one.getValue().isEmpty()) {
        var carrying = filters.carrying(one.getKey(), one.getValue(), query.asOf());
        tally.choose(
            one.getKey(),
            searcher.createWeight(searcher.rewrite(carrying), ScoreMode.COMPLETE_NO_SCORES, 1));
      }
    }
    var all = new BooleanQuery.Builder().add(words, Occur.MUST);
    filters.add(query, searcher, all);
    return searcher.search(all.build(), inOnePass(tally));
  }

  private static CollectorManager<Tally, Tally> inOnePass(Tally tally) {
    return new CollectorManager<>() {
      @Override
      public Tally newCollector() {
        return tally;
      }

      @Override
      public Tally reduce(Collection<Tally> one) {
        return tally;
      }
    };
  }

  private static ScoreDoc[] page(SearchQuery query, @Nullable TopFieldCollector top) {
    return top == null ? new ScoreDoc[0] : top.topDocs(query.offset(), query.limit()).scoreDocs;
  }

  private List<Hit> hits(
      RegisterSearcher searcher, ScoreDoc[] page, Set<String> words, Locale locale)
      throws IOException {
    List<Hit> hits = new ArrayList<>(page.length);
    for (ScoreDoc one : page) {
      Hit hit = HitCodec.read(written(searcher, one.doc), locale, money(searcher, one.doc));
      hits.add(words.isEmpty() ? hit : passages.find(searcher, one.doc, hit, words, locale));
    }
    return hits;
  }

  private static BytesRef written(RegisterSearcher searcher, int doc) throws IOException {
    return value(searcher, doc, Fields.HIT)
        .orElseThrow(() -> new IOException("document " + doc + " says nothing about its activity"));
  }

  private static List<MoneyTotal> money(RegisterSearcher searcher, int doc) throws IOException {
    var reported = value(searcher, doc, Fields.MONEY);
    var tally = new MoneyTally();
    if (reported.isPresent()) {
      tally.add(reported.get());
    }
    return tally.totals();
  }

  private static Optional<BytesRef> value(RegisterSearcher searcher, int doc, String field)
      throws IOException {
    var leaves = searcher.getIndexReader().leaves();
    var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    var values = DocValues.getBinary(leaf.reader(), field);
    return values.advanceExact(doc - leaf.docBase)
        ? Optional.of(values.binaryValue())
        : Optional.empty();
  }
}
