package org.commonground.coordination.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonground.coordination.pages.parts.Bars;
import org.commonground.coordination.pages.parts.WorldMap;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.SearchResult;
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
  public Bars largest(Visit visit, SearchResult result, Facet facet, int rows) {
    return bars(visit, facet, result.counts(facet).stream().limit(rows).toList());
  }

  /** All counts of a facet in the order of its codes. */
  public Bars inOrder(Visit visit, SearchResult result, Facet facet) {
    return bars(
        visit,
        facet,
        result.counts(facet).stream().sorted(Comparator.comparing(Count::code)).toList());
  }

  /** The last years up to the one after the reader's, in order. */
  public Bars years(Visit visit, SearchResult result, int rows) {
    String last = String.valueOf(visit.today().getYear() + 1);
    var years =
        result.counts(Facet.YEAR).stream()
            .filter(count -> count.code().length() == 4 && count.code().compareTo(last) <= 0)
            .sorted(Comparator.comparing(Count::code).reversed())
            .limit(rows)
            .sorted(Comparator.comparing(Count::code))
            .toList();
    return bars(visit, Facet.YEAR, years);
  }

  /** The world shaded by the counts of countries. */
  public WorldMap map(
      Visit visit, SearchResult result, String title, Function<String, String> href) {
    var counts =
        result.counts(Facet.COUNTRY).stream()
            .collect(Collectors.toMap(Count::code, Count::activities, Long::sum));
    return atlas.shaded(title, counts, new Naming(visit, href), visit::number);
  }

  private Bars bars(Visit visit, Facet facet, List<Count> counts) {
    var known = names.of(visit, facet, counts.stream().map(Count::code).toList());
    long largest = counts.stream().mapToLong(Count::activities).max().orElse(0);
    var bars = counts.stream().map(count -> bar(visit, facet, count, known, largest)).toList();
    return new Bars(
        visit.say("bars.by." + facet.name().toLowerCase(java.util.Locale.ROOT)),
        visit.code("facet", facet.name()),
        visit.say("unit.activities"),
        bars);
  }

  private static Bars.Bar bar(
      Visit visit, Facet facet, Count count, Map<String, String> known, long largest) {
    return new Bars.Bar(
        known.getOrDefault(count.code(), count.code()),
        href(visit, facet, count.code()),
        visit.number(count.activities()),
        Bars.share(count.activities(), largest),
        0);
  }

  /** The page of a code, or the list of its activities where it has none. */
  public static String href(Visit visit, Facet facet, String code) {
    return switch (facet) {
      case COUNTRY -> visit.to("/countries/" + Links.segment(code));
      case ORGANISATION, REPORTER -> visit.to("/organisations/" + Links.segment(code));
      case PILLAR, AREA, RESOLUTION, EVENT -> visit.to("/themes/" + Links.segment(code));
      case SECTOR, SDG, REGION, ROLE, TYPE, STATUS, YEAR, HIERARCHY ->
          visit.to("/activities", facet.name().toLowerCase(java.util.Locale.ROOT), code);
    };
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
