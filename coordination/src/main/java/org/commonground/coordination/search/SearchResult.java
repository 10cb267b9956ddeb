package org.commonground.coordination.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total how many activities match, exactly
 * @param hits the stretch asked for, in the order asked for
 * @param facets counts of the matching activities by code, most first; a facet in which codes are
 *     chosen counts as if none were, so that a reader can add another
 * @param money sums over all that match, by currency
 * @param didYouMean the words that were searched instead of mistyped ones; empty when as asked
 */
public record SearchResult(
    long total,
    List<Hit> hits,
    Map<Facet, List<Count>> facets,
    List<MoneyTotal> money,
    String didYouMean) {
  public SearchResult {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
    money = List.copyOf(money);
  }

  /**
   * How many activities carry a code.
   *
   * @param code the facet's code
   * @param activities how many
   */
  public record Count(String code, long activities) {}

  /** The counts of one facet; empty when nothing was counted. */
  public List<Count> counts(Facet facet) {
    return facets.getOrDefault(facet, List.of());
  }
}
