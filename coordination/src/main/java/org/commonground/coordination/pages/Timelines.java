package org.commonground.coordination.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commonground.coordination.pages.parts.Columns;
import org.commonground.coordination.pages.parts.Columns.Column;
import org.commonground.coordination.pages.parts.Columns.Part;
import org.commonground.coordination.pages.parts.Columns.Series;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.search.Crossed;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.springframework.stereotype.Component;

/** Draws how many activities ran in each year, by status or for each pillar. */
@Component
public final class Timelines {
  /** The order of the work itself, from planned to over; then what nobody stated. */
  private static final List<String> STATUSES = List.of("1", "2", "3", "4", "5", "6", Facet.NONE);

  private static final List<String> PILLARS =
      List.of("pillar-1", "pillar-2", "pillar-3", "pillar-4");

  private final Search search;
  private final Names names;

  Timelines(Search search, Names names) {
    this.search = search;
    this.names = names;
  }

  /** One chart, its columns piled up by status. The choice of a year does not narrow it. */
  public Columns byStatus(Selection selection, SearchQuery query, int most) {
    var crossed = search.cross(query.without(Facet.YEAR), Facet.STATUS, Facet.YEAR);
    var years = years(selection, crossed, most);
    var codes = STATUSES.stream().filter(code -> isSeen(crossed, code, years)).toList();
    var others = crossed.rows().keySet().stream().filter(it -> !STATUSES.contains(it)).sorted();
    var all = java.util.stream.Stream.concat(codes.stream(), others).toList();
    var visit = selection.visit();
    var known = names.of(visit, Facet.STATUS, all);
    var series =
        all.stream().map(it -> new Series(known.getOrDefault(it, it), colour(it))).toList();
    return chart(selection, visit.say("timeline.by-status"), series, all, crossed, years);
  }

  /** A chart for each pillar, all to the same scale: work under two pillars stands in both. */
  public List<Columns> byPillar(Selection selection, SearchQuery query, int most) {
    var crossed =
        search.cross(query.without(Facet.YEAR).without(Facet.PILLAR), Facet.PILLAR, Facet.YEAR);
    var chosen = query.chosen().getOrDefault(Facet.PILLAR, List.of());
    var years = years(selection, crossed, most);
    long largest =
        PILLARS.stream()
            .flatMap(pillar -> years.keySet().stream().map(year -> crossed.count(pillar, year)))
            .mapToLong(Long::longValue)
            .max()
            .orElse(1);
    return PILLARS.stream()
        .filter(pillar -> chosen.isEmpty() || chosen.contains(pillar))
        .filter(pillar -> isSeen(crossed, pillar, years))
        .map(pillar -> ofPillar(selection, pillar, crossed, years, largest))
        .toList();
  }

  private Columns ofPillar(
      Selection selection,
      String pillar,
      Crossed crossed,
      SortedMap<String, Long> years,
      long largest) {
    var visit = selection.visit();
    var narrowed = selection.choosing(Facet.PILLAR, pillar);
    var series = List.of(new Series("", ""));
    var columns =
        years.keySet().stream()
            .map(year -> {
              var counts = Map.of(pillar, crossed.count(pillar, year));
              return column(narrowed, year, counts, series, List.of(pillar), largest);
            })
            .toList();
    return new Columns(
        names.theme(visit, pillar),
        visit.code("facet", "YEAR"),
        visit.say("unit.activities"),
        series,
        columns,
        List.of());
  }

  private static boolean isSeen(Crossed crossed, String code, Map<String, Long> years) {
    return years.keySet().stream().anyMatch(year -> crossed.count(code, year) > 0);
  }

  private static String colour(String status) {
    return status.matches("[1-6]") ? "k" + status : "k0";
  }

  /** The years to show with their counts: the last ones up to the one after the reader's. */
  private static SortedMap<String, Long> years(Selection selection, Crossed crossed, int most) {
    var totals = new TreeMap<>(crossed.totals());
    String last = String.valueOf(selection.visit().today().getYear() + 1);
    var held = totals.headMap(last, true);
    var shown = new TreeMap<String, Long>();
    if (held.isEmpty()) {
      return shown;
    }
    int to = Integer.parseInt(held.lastKey());
    int from = Math.max(Integer.parseInt(held.firstKey()), to - most + 1);
    for (int year = from; year <= to; year++) {
      String code = Integer.toString(year);
      shown.put(code, held.getOrDefault(code, 0L));
    }
    return shown;
  }

  private Columns chart(
      Selection selection,
      String caption,
      List<Series> series,
      List<String> codes,
      Crossed crossed,
      SortedMap<String, Long> years) {
    var visit = selection.visit();
    long largest = years.values().stream().mapToLong(Long::longValue).max().orElse(1);
    var columns =
        years.keySet().stream()
            .map(year -> {
              Map<String, Long> counts = new TreeMap<>();
              codes.forEach(code -> counts.put(code, crossed.count(code, year)));
              return column(selection, year, counts, series, codes, largest);
            })
            .toList();
    return new Columns(
        caption,
        visit.code("facet", "YEAR"),
        visit.say("unit.activities"),
        series,
        columns,
        notes(selection, crossed, years));
  }

  private static List<Link> notes(
      Selection selection, Crossed crossed, SortedMap<String, Long> years) {
    var visit = selection.visit();
    List<Link> notes = new ArrayList<>();
    if (!years.isEmpty() && crossed.totals().size() > years.size()) {
      String cut = visit.say("bars.years", years.firstKey(), years.lastKey());
      notes.add(new Link(cut, selection.list(Selection.WHOLE, Selection.parameter(Facet.YEAR))));
    }
    if (selection.found().runningOn() > 0) {
      notes.add(new Link(visit.say("bars.running-on", selection.found().runningOn()), ""));
    }
    notes.add(selection.without(Facet.YEAR, "bars.none"));
    notes.removeIf(Link::isEmpty);
    return notes;
  }

  private static Column column(
      Selection selection,
      String year,
      Map<String, Long> counts,
      List<Series> series,
      List<String> codes,
      long largest) {
    var visit = selection.visit();
    long total = counts.values().stream().mapToLong(Long::longValue).sum();
    List<Part> parts = new ArrayList<>();
    double top = 100;
    for (int i = 0; i < codes.size(); i++) {
      long count = counts.getOrDefault(codes.get(i), 0L);
      double height = 100.0 * count / Math.max(1, largest);
      top -= height;
      parts.add(new Part(series.get(i).code(), visit.number(count), top, height));
    }
    return new Column(
        year,
        selection.list(Facet.YEAR, year),
        visit.number(total),
        visit.say("map.country", year, total),
        selection.isChosen(Facet.YEAR, year),
        parts);
  }
}
