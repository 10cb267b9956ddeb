package org.commonground.coordination.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonground.coordination.pages.parts.Bars;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.pages.parts.WorldMap;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.SearchResult.Count;
import org.springframework.stereotype.Component;

/** Writes the counts of a search as bars and maps, with names and links. */
@Component
public final class Counts {
  private final Names names;
  private final WorldAtlas atlas;

  Counts(Names names, WorldAtlas atlas) {
    this.names = names;
    this.atlas = atlas;
  }

  /** The largest counts of a facet, most first. */
  public Bars largest(Selection selection, Facet facet, int rows) {
    var all = selection.found().counts(facet);
    var notes = new ArrayList<Link>();
    if (all.size() > rows) {
      notes.add(
          new Link(
              selection.visit().say("bars.cut", rows, all.size()),
              selection.list(Selection.WHOLE, Selection.parameter(facet))));
    }
    return bars(selection, facet, all.stream().limit(rows).toList(), notes);
  }

  /** All counts of a facet in the order of its codes. */
  public Bars inOrder(Selection selection, Facet facet) {
    var all =
        selection.found().counts(facet).stream().sorted(Comparator.comparing(Count::code)).toList();
    return bars(selection, facet, all, new ArrayList<>());
  }

  /** The world shaded by the counts of countries, each leading to its list. */
  public WorldMap map(Selection selection) {
    return map(selection, country -> selection.list(Facet.COUNTRY, country));
  }

  /** The world shaded by the counts of countries. */
  public WorldMap map(Selection selection, Function<String, String> href) {
    var visit = selection.visit();
    var counts =
        selection.found().counts(Facet.COUNTRY).stream()
            .collect(Collectors.toMap(Count::code, Count::activities, Long::sum));
    return atlas.shaded(visit.say("map.title"), counts, new Naming(visit, href), visit::number);
  }

  private Bars bars(Selection selection, Facet facet, List<Count> counts, List<Link> notes) {
    var visit = selection.visit();
    var known = names.of(visit, facet, counts.stream().map(Count::code).toList());
    long largest = counts.stream().mapToLong(Count::activities).max().orElse(0);
    var bars = counts.stream().map(count -> bar(selection, facet, count, known, largest)).toList();
    // Pages say once, beside the map, how many name no country.
    if (facet != Facet.COUNTRY && Names.SAID_TO_BE_MISSING.contains(facet)) {
      notes.add(selection.without(facet, "bars.none"));
    }
    notes.removeIf(Link::isEmpty);
    return new Bars(
        visit.say("bars.by." + Selection.parameter(facet)),
        visit.code("facet", facet.name()),
        visit.say("unit.activities"),
        bars,
        notes);
  }

  private static Bars.Bar bar(
      Selection selection, Facet facet, Count count, Map<String, String> known, long largest) {
    return new Bars.Bar(
        known.getOrDefault(count.code(), count.code()),
        selection.list(facet, count.code()),
        selection.visit().number(count.activities()),
        Bars.share(count.activities(), largest),
        0);
  }

  private final class Naming implements WorldAtlas.Naming {
    private final Visit visit;
    private final Function<String, String> href;

    Naming(Visit visit, Function<String, String> href) {
      this.visit = visit;
      this.href = href;
    }

    @Override
    public String label(String alpha2, long count) {
      return visit.say("map.country", names.country(visit, alpha2), count);
    }

    @Override
    public String href(String alpha2) {
      return href.apply(alpha2);
    }
  }
}
