package org.commonground.coordination.pages.places;

import java.util.List;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.IndexGroup;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.pages.parts.WorldMap;

/**
 * All countries and areas with activities.
 *
 * @param visit the reader
 * @param map shaded by number of activities
 * @param unplaced how many activities name no country; nothing when all do
 * @param regions with their countries and areas in the order of the reader's language
 */
public record CountriesPage(Visit visit, WorldMap map, Link unplaced, List<IndexGroup> regions) {
  public CountriesPage {
    regions = List.copyOf(regions);
  }
}
