package org.commonground.coordination.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.util.Version;
import org.commonground.coordination.activities.ActivityId;

/**
 * Answers what a list, a count, a facet or a total on a page needs, from one index.
 *
 * <p>Safe for any number of threads. What the reader may not see is neither found nor counted nor
 * suggested.
 */
public final class Search implements Closeable {
  /** Counted up whenever documents are made differently: indexes made before are made anew. */
  private static final int FORMAT = 7;

  private final RegisterIndex index;
  private final Following following;
  private final ChangeFeed register;
  private final Answers answers;

  /** Hears how far the index has come. */
  @FunctionalInterface
  public interface Progress {
    /**
     * Some more changes were taken in.
     *
     * @param sequence the register's count of changes up to which the index has followed
     * @param last the register's count of changes
     */
    void at(long sequence, long last);
  }

  private Search(RegisterIndex index, Following following, ChangeFeed register, Answers answers) {
    this.index = index;
    this.following = following;
    this.register = register;
    this.answers = answers;
  }

  /**
   * Answers over the index in a folder, which follows a register.
   *
   * @param identity names the register: an index of another one is of no use
   */
  static Search over(
      Path folder, String identity, ChangeFeed register, CodeBook book, Clock clock) {
    String stamp = "%d %s %s %s".formatted(FORMAT, Version.LATEST, book.stamp(), identity);
    var index = new RegisterIndex(folder, stamp);
    var following = new Following(index, register, new ActivityDocument(book));
    var answers = new Answers(new Filters(clock), new Interpreter(), new Passages());
    return new Search(index, following, register, answers);
  }

  /** The hits asked for, with counts of every facet and sums of money over all that match. */
  public SearchResult search(SearchQuery query, Locale locale) {
    return shown(ask(searcher -> answers.search(searcher, query, Facet.COUNTED, locale)));
  }

  /** The hits asked for and how many match, without counts of facets. */
  public SearchResult list(SearchQuery query, Locale locale) {
    return shown(
        ask(searcher -> answers.search(searcher, query, EnumSet.noneOf(Facet.class), locale)));
  }

  private SearchResult shown(SearchResult result) {
    if (!result.hits().isEmpty()) {
      register.listed(result.hits().stream().map(Hit::activity).toList());
    }
    return result;
  }

  /** How many match, with counts of some facets and sums of money, but no hits. */
  public SearchResult count(SearchQuery query, Set<Facet> facets, Locale locale) {
    return ask(searcher -> answers.search(searcher, query.page(0, 0), facets, locale));
  }

  /**
   * The activities that match, in the order asked for, however many of them; offset is left out.
   */
  public List<ActivityId> listIds(SearchQuery query, int limit) {
    return ask(searcher -> answers.listIds(searcher, query, limit, Locale.ENGLISH));
  }

  /**
   * How the matching activities spread over two facets at once. Nothing is counted as if it were
   * not chosen.
   */
  public Crossed cross(SearchQuery query, Facet rows, Facet columns) {
    return ask(searcher -> answers.cross(searcher, query, rows, columns));
  }

  /** What the matching activities report, by currency and year. */
  public List<MoneyOfYear> moneyByYear(SearchQuery query) {
    return ask(searcher -> answers.moneyByYear(searcher, query));
  }

  /** Takes in what the register holds and the index does not; returns when it has. */
  public void catchUp() {
    following.catchUp((sequence, last) -> {});
  }

  /** Sees what is kept on the disk, and takes nothing in; for who only looks, beside a server. */
  public void look() {
    following.look();
  }

  /**
   * Throws the index away and makes it again from the register.
   *
   * @return false when another process holds the index, which then was left as it is
   */
  public boolean rebuild(Progress progress) {
    return following.rebuild(progress);
  }

  /**
   * Names the register and the make of the index: two answers to one question differ only where
   * this, {@link #state} or the day does.
   */
  public String stamp() {
    return index.stamp();
  }

  /** How far the index has followed. */
  public IndexState state() {
    long documents = ask(searcher -> (long) searcher.getIndexReader().numDocs());
    return new IndexState(
        documents, following.sequence(), register.lastSequence(), following.isBusy());
  }

  /** Ends what is following now after its next step, before the index is closed. */
  void stopFollowing() {
    following.stop();
  }

  private <T> T ask(RegisterIndex.Reading<T> question) {
    try {
      return index.read(question);
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be read: rebuild it", e);
    }
  }

  @Override
  public void close() throws IOException {
    following.close();
  }
}
