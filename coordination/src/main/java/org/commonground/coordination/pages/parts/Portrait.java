package org.commonground.coordination.pages.parts;

import java.util.List;

/**
 * What all activities of one kind have in common: of a country, an organisation, a theme.
 *
 * @param figures what there is
 * @param bars how it spreads
 * @param timeline how many ran in each year, by status
 * @param map where it takes place; empty for none
 * @param unplaced how many name no country; nothing when all do
 * @param money sums by currency
 * @param moneyYears the same year by year
 * @param events the nearest ones
 * @param rows the latest
 * @param all the list of all
 * @param unknowns what records do not say
 * @param files in which all can be taken along
 */
public record Portrait(
    List<Figure> figures,
    List<Bars> bars,
    Columns timeline,
    List<WorldMap> map,
    Link unplaced,
    MoneyTable money,
    List<Bars> moneyYears,
    EventList events,
    List<HitRow> rows,
    String all,
    Bars unknowns,
    List<Link> files) {
  public Portrait {
    figures = List.copyOf(figures);
    bars = List.copyOf(bars);
    map = List.copyOf(map);
    moneyYears = List.copyOf(moneyYears);
    rows = List.copyOf(rows);
    files = List.copyOf(files);
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }
}
