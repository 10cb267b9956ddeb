package org.commonground.coordination.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.commonground.coordination.activities.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for.
 *
 * @param text words to find, in any language held; empty for everything. Quotes make phrases, a
 *     leading minus excludes a word; anything else that a search syntax could mean is taken as text
 * @param chosen codes by facet: within a facet any of them, across facets all of them
 * @param from activities that ran on or after this day; absent for no limit
 * @param to activities that ran on or before this day; absent for no limit
 * @param parent only activities directly below this IATI identifier; absent for no limit
 * @param asOf the day whose picture is asked for
 * @param order how hits are sorted; ties by IATI identifier
 * @param offset hits to skip, 0 or more
 * @param limit hits to return, 0 to 1,000
 */
public record SearchQuery(
    String text,
    Map<Facet, List<String>> chosen,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String parent,
    AsOf asOf,
    Order order,
    int offset,
    int limit) {

  /** How hits are sorted. */
  public enum Order {
    /** Best match first; the newest first when there are no words to match. */
    RELEVANCE,
    /** Latest start first, unknown last. */
    NEWEST,
    /** Earliest start first, unknown last. */
    OLDEST,
    /** By title in the order of the Unicode collation. */
    TITLE,
    /** Last stated first. */
    UPDATED
  }

  /** Everything, newest first. */
  public static final SearchQuery ALL =
      new SearchQuery("", Map.of(), null, null, null, AsOf.NOW, Order.RELEVANCE, 0, 25);

  public SearchQuery {
    chosen = Map.copyOf(chosen);
    if (offset < 0 || limit < 0 || limit > 1000) {
      throw new IllegalArgumentException(
          "offset %d and limit %d: expected 0 or more, and 0 to 1000".formatted(offset, limit));
    }
  }

  /** The same question narrowed to one more code. */
  public SearchQuery choosing(Facet facet, String code) {
    var more = new java.util.EnumMap<Facet, List<String>>(Facet.class);
    more.putAll(chosen);
    more.merge(
        facet,
        List.of(code),
        (before, added) ->
            java.util.stream.Stream.concat(before.stream(), added.stream()).distinct().toList());
    return new SearchQuery(text, more, from, to, parent, asOf, order, offset, limit);
  }

  /** The same question with other codes. */
  public SearchQuery choosing(Map<Facet, List<String>> others) {
    return new SearchQuery(text, others, from, to, parent, asOf, order, offset, limit);
  }

  /** The same question, whatever a facet says. */
  public SearchQuery without(Facet facet) {
    var fewer = new java.util.EnumMap<Facet, List<String>>(Facet.class);
    fewer.putAll(chosen);
    fewer.remove(facet);
    return choosing(fewer);
  }

  /** The same question about another day. */
  public SearchQuery asOf(AsOf other) {
    return new SearchQuery(text, chosen, from, to, parent, other, order, offset, limit);
  }

  /** The same question, another stretch of the hits. */
  public SearchQuery page(int from0, int count) {
    return new SearchQuery(text, chosen, from, to, parent, asOf, order, from0, count);
  }

  /** The same question in another order. */
  public SearchQuery sortedBy(Order other) {
    return new SearchQuery(text, chosen, from, to, parent, asOf, other, offset, limit);
  }

  /** The same question about activities that ran in a period; an absent end is no limit. */
  public SearchQuery between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new SearchQuery(text, chosen, first, last, parent, asOf, order, offset, limit);
  }

  /** The same question about the activities directly below another. */
  public SearchQuery below(String iatiIdentifier) {
    return new SearchQuery(text, chosen, from, to, iatiIdentifier, asOf, order, offset, limit);
  }

  /** The same question with other words. */
  public SearchQuery saying(String words) {
    return new SearchQuery(words, chosen, from, to, parent, asOf, order, offset, limit);
  }
}
