package org.commonground.coordination.pages.views;

import org.commonground.coordination.pages.Counts;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.search.Facet;
import org.springframework.stereotype.Component;

/** Shades countries and areas by the activities found; each leads to the map narrowed to it. */
@Component
final class MapWriter {
  private static final int ROWS = 60;

  private final Counts counts;

  MapWriter(Counts counts) {
    this.counts = counts;
  }

  Sight.OfMap draw(Selection selection) {
    var links = selection.visit().links();
    String parameter = Selection.parameter(Facet.COUNTRY);
    return new Sight.OfMap(
        counts.map(selection, country -> links.with(parameter, country)),
        counts.largest(selection, Facet.COUNTRY, ROWS),
        selection.withoutCountry());
  }
}
