package org.commonground.coordination.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total how many activities match, exactly
 * @param hits the stretch asked for, in the order asked for
 * @param facets how the matching activities spread; a facet in which codes are chosen counts as if
 *     none were, so that a reader can add another
 * @param runningOn how many have started and state no end; 0 unless years are counted
 * @param money sums over all that match, by currency
 * @param didYouMean the words that were searched instead of mistyped ones; empty when as asked
 * @param someOf how many words were asked for of which no activity has all, so that those with some
 *     are found; 0 when all are found
 */
public record SearchResult(
    long total,
    List<Hit> hits,
    Map<Facet, Spread> facets,
    long runningOn,
    List<MoneyTotal> money,
    String didYouMean,
    int someOf) {
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

  /**
   * How activities spread over one facet.
   *
   * @param counts by code, most first, then by code
   * @param stated how many state a code
   * @param notStated how many state none
   */
  public record Spread(List<Count> counts, long stated, long notStated) {
    static final Spread NOT_COUNTED = new Spread(List.of(), 0, 0);

    public Spread {
      counts = List.copyOf(counts);
    }
  }

  /** How the activities spread over one facet; all zero when that was not counted. */
  public Spread spread(Facet facet) {
    return facets.getOrDefault(facet, Spread.NOT_COUNTED);
  }

  /** The counts of one facet; empty when nothing was counted. */
  public List<Count> counts(Facet facet) {
    return spread(facet).counts();
  }
}
