package org.commonground.coordination.pages.views;

import java.time.LocalDate;
import java.util.List;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Chip;
import org.commonground.coordination.pages.parts.FacetGroup;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.pages.parts.MoneyTable;
import org.commonground.coordination.pages.parts.Notice;
import org.commonground.coordination.search.SearchQuery;
import org.jspecify.annotations.Nullable;

/**
 * A list of activities, or another view of them.
 *
 * @param visit the reader
 * @param query what was asked
 * @param total how many match
 * @param readings what the words were taken to mean, in sentences; none when as typed
 * @param nothing what to say when nothing matches because of the day; absent otherwise
 * @param chips the filters that are on
 * @param views ways of looking at the same activities
 * @param sight what is seen in the chosen one
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
    List<Tab> views,
    Sight sight,
    List<FacetGroup> facets,
    List<Link> orders,
    MoneyTable money,
    List<Link> downloads,
    Paging paging) {
  public ActivityListPage {
    readings = List.copyOf(readings);
    chips = List.copyOf(chips);
    views = List.copyOf(views);
    facets = List.copyOf(facets);
    orders = List.copyOf(orders);
    downloads = List.copyOf(downloads);
  }

  /**
   * A way of looking at the activities.
   *
   * @param link its name, leading there
   * @param isChosen whether this page is it
   */
  public record Tab(Link link, boolean isChosen) {}

  /** Whether there are several pages of hits. */
  public boolean isPaged() {
    return query.limit() > 0;
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
