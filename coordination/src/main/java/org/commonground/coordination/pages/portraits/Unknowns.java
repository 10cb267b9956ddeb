package org.commonground.coordination.pages.portraits;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.pages.parts.Bars;
import org.commonground.coordination.search.Crossed;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.StatedPart;
import org.springframework.stereotype.Component;

/** Draws what the records of activities do not say, most often missing first. */
@Component
final class Unknowns {
  private static final int ROWS = 8;

  private final Search search;

  Unknowns(Search search) {
    this.search = search;
  }

  Bars of(Selection selection, SearchQuery query) {
    var visit = selection.visit();
    var crossed = search.cross(query, Facet.STATES, Facet.STATES);
    var bars =
        Stream.of(StatedPart.values())
            .filter(part -> missing(crossed, part) > 0)
            .sorted(
                Comparator.comparingDouble((StatedPart part) -> share(crossed, part)).reversed())
            .limit(ROWS)
            .map(part -> bar(selection, part, crossed))
            .toList();
    return new Bars(
        visit.say("portrait.unknown"),
        visit.say("quality.part"),
        visit.say("quality.missing"),
        bars,
        List.of());
  }

  private static Bars.Bar bar(Selection selection, StatedPart part, Crossed crossed) {
    var visit = selection.visit();
    long missing = missing(crossed, part);
    return new Bars.Bar(
        visit.code("states", part.code()),
        selection.list(Facet.STATES, part.missingCode()),
        visit.say("portrait.of", missing, missing + stated(crossed, part)),
        share(crossed, part),
        0);
  }

  private static double share(Crossed crossed, StatedPart part) {
    long missing = missing(crossed, part);
    return Bars.share(missing, missing + stated(crossed, part));
  }

  private static long missing(Crossed crossed, StatedPart part) {
    return crossed.count(part.missingCode(), part.missingCode());
  }

  private static long stated(Crossed crossed, StatedPart part) {
    return crossed.count(part.code(), part.code());
  }
}
