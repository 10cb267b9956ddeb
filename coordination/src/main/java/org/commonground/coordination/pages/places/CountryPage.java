package org.commonground.coordination.pages.places;

import java.util.List;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.pages.parts.Portrait;

/**
 * One country or area.
 *
 * @param visit the reader
 * @param name in the reader's language
 * @param code ISO 3166-1 alpha-2
 * @param regions from the widest, without the world
 * @param groups such as least developed country
 * @param portrait what is done there
 */
public record CountryPage(
    Visit visit,
    String name,
    String code,
    List<Link> regions,
    List<String> groups,
    Portrait portrait) {
  public CountryPage {
    regions = List.copyOf(regions);
    groups = List.copyOf(groups);
  }
}
