package org.commonground.coordination.pages.activities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Chip;
import org.commonground.coordination.pages.parts.FacetGroup;
import org.commonground.coordination.pages.parts.FacetGroup.Choice;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchResult;
import org.commonground.coordination.search.SearchResult.Count;
import org.springframework.stereotype.Component;

/** Writes the facets of a search as choices, and those that are on as chips. */
@Component
final class Facets {
  private static final int SHOWN = 7;
  private static final int MOST = 60;
  private static final List<Facet> ORDER =
      List.of(
          Facet.PILLAR,
          Facet.AREA,
          Facet.COUNTRY,
          Facet.REGION,
          Facet.STATUS,
          Facet.YEAR,
          Facet.EVENT,
          Facet.RESOLUTION,
          Facet.REPORTER,
          Facet.ORGANISATION,
          Facet.ROLE,
          Facet.TYPE,
          Facet.SECTOR,
          Facet.SDG,
          Facet.HIERARCHY);

  private final Names names;

  Facets(Names names) {
    this.names = names;
  }

  /** The facets in which something can be chosen. */
  List<FacetGroup> groups(Visit visit, SearchQuery query, SearchResult result) {
    return ORDER.stream()
        .map(facet -> group(visit, facet, query.chosen().getOrDefault(facet, List.of()), result))
        .filter(group -> !group.choices().isEmpty())
        .toList();
  }

  private FacetGroup group(Visit visit, Facet facet, List<String> chosen, SearchResult result) {
    var counts = ordered(facet, chosen, result.counts(facet));
    var known = names.of(visit, facet, counts.stream().map(Count::code).toList());
    var choices = counts.stream().map(count -> choice(visit, facet, count, chosen, known)).toList();
    int shown = Math.min(choices.size(), Math.max(SHOWN, chosen.size()));
    return new FacetGroup(
        ActivityQuestion.parameter(facet),
        visit.code("facet", facet.name()),
        chosen.size(),
        choices.subList(0, shown),
        choices.subList(shown, choices.size()));
  }

  /**
   * The chosen ones first, also those that nothing carries any more; then most first, years last
   * first.
   */
  private static List<Count> ordered(Facet facet, List<String> chosen, List<Count> counts) {
    List<Count> ordered = new ArrayList<>();
    for (String code : chosen) {
      ordered.add(
          counts.stream()
              .filter(count -> count.code().equals(code))
              .findFirst()
              .orElse(new Count(code, 0)));
    }
    var rest = counts.stream().filter(count -> !chosen.contains(count.code()));
    var sorted =
        facet == Facet.YEAR ? rest.sorted(Comparator.comparing(Count::code).reversed()) : rest;
    sorted.limit(MOST).forEach(ordered::add);
    return ordered;
  }

  private static Choice choice(
      Visit visit, Facet facet, Count count, List<String> chosen, Map<String, String> known) {
    String parameter = ActivityQuestion.parameter(facet);
    boolean isChosen = chosen.contains(count.code());
    return new Choice(
        known.getOrDefault(count.code(), count.code()),
        visit.number(count.activities()),
        isChosen
            ? visit.links().without(parameter, count.code())
            : visit.links().adding(parameter, count.code()),
        isChosen);
  }

  /** The filters that are on. */
  List<Chip> chips(Visit visit, SearchQuery query) {
    List<Chip> chips = new ArrayList<>();
    if (!query.text().isEmpty()) {
      chips.add(new Chip(visit.say("search.words"), query.text(), visit.links().with("q", "")));
    }
    var parent = query.parent();
    if (parent != null) {
      chips.add(new Chip(visit.say("search.below"), parent, visit.links().with("parent", "")));
    }
    for (Facet facet : ORDER) {
      var chosen = query.chosen().getOrDefault(facet, List.of());
      var known = names.of(visit, facet, chosen);
      for (String code : chosen) {
        chips.add(
            new Chip(
                visit.code("facet", facet.name()),
                known.getOrDefault(code, code),
                visit.links().without(ActivityQuestion.parameter(facet), code)));
      }
    }
    addDays(visit, query, chips);
    return chips;
  }

  private static void addDays(Visit visit, SearchQuery query, List<Chip> chips) {
    var from = query.from();
    if (from != null) {
      String day = visit.figures().shortDay(from);
      chips.add(new Chip(visit.say("search.from"), day, visit.links().with("from", "")));
    }
    var to = query.to();
    if (to != null) {
      String day = visit.figures().shortDay(to);
      chips.add(new Chip(visit.say("search.to"), day, visit.links().with("to", "")));
    }
  }
}
