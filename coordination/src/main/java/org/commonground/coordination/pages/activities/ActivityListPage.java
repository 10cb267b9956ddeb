package org.commonground.coordination.pages.activities;

import java.time.LocalDate;
import java.util.List;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Chip;
import org.commonground.coordination.pages.parts.FacetGroup;
import org.commonground.coordination.pages.parts.HitRow;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.pages.parts.MoneyTable;
import org.commonground.coordination.pages.parts.Notice;
import org.commonground.coordination.search.SearchQuery;
import org.jspecify.annotations.Nullable;

/**
 * A list of activities.
 *
 * @param visit the reader
 * @param query what was asked
 * @param total how many match
 * @param readings what the words were taken to mean, in sentences; none when as typed
 * @param nothing what to say when nothing matches because of the day; absent otherwise
 * @param chips the filters that are on
 * @param rows this page's hits
 * @param facets ways of narrowing
 * @param orders ways of sorting: label and value
 * @param money sums over all that match
 * @param downloads of all that match
 * @param paging where this page stands
 */
public record ActivityListPage(
    Visit visit,
    SearchQuery query,
    long total,
    List<String> readings,
    @Nullable Notice nothing,
    List<Chip> chips,
    List<HitRow> rows,
    List<FacetGroup> facets,
    List<Link> orders,
    MoneyTable money,
    List<Link> downloads,
    Paging paging) {
  public ActivityListPage {
    readings = List.copyOf(readings);
    chips = List.copyOf(chips);
    rows = List.copyOf(rows);
    facets = List.copyOf(facets);
    orders = List.copyOf(orders);
    downloads = List.copyOf(downloads);
  }

  /** Whether anything narrows the list. */
  public boolean isNarrowed() {
    return !chips.isEmpty();
  }

  /** A day as a date field holds it. */
  public static String field(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /** Whether this order is the chosen one. */
  public boolean isChosen(Link order) {
    return query.order().name().toLowerCase(java.util.Locale.ROOT).equals(order.href());
  }

  /**
   * Where this page stands among the pages of the list.
   *
   * @param says the sentence
   * @param previous the page before; empty at the first
   * @param next the page after; empty at the last
   */
  public record Paging(String says, String previous, String next) {}
}
