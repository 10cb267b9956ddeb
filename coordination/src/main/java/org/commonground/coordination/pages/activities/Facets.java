package org.commonground.coordination.pages.activities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Chip;
import org.commonground.coordination.pages.parts.FacetGroup;
import org.commonground.coordination.pages.parts.FacetGroup.Choice;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchResult;
import org.commonground.coordination.search.SearchResult.Count;
import org.commonground.coordination.search.SearchResult.Spread;
import org.springframework.stereotype.Component;

/** Writes the facets of a search as choices, and those that are on as chips. */
@Component
public final class Facets {
  private static final int SHOWN = 7;
  private static final int MOST = 60;
  private static final List<Facet> ORDER =
      List.of(
          Facet.THEME,
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
  public List<FacetGroup> groups(Visit visit, SearchQuery query, SearchResult result) {
    return ORDER.stream()
        .filter(facet -> query.chosen().containsKey(facet) || result.spread(facet).stated() > 0)
        .map(facet -> group(visit, facet, query.chosen().getOrDefault(facet, List.of()), result))
        .toList();
  }

  private FacetGroup group(Visit visit, Facet facet, List<String> chosen, SearchResult result) {
    String parameter = Selection.parameter(facet);
    boolean isWhole = ActivityQuestion.value(visit, Selection.WHOLE).equals(parameter);
    var spread = result.spread(facet);
    var first = chosen(chosen, spread);
    var rest = rest(facet, chosen, spread);
    int shown = Math.min(rest.size(), Math.max(0, SHOWN - first.size()));
    first.addAll(rest.subList(0, shown));
    addMissing(facet, chosen, spread, first);
    var more = rest.subList(shown, isWhole ? rest.size() : Math.min(rest.size(), MOST));
    return new FacetGroup(
        parameter,
        visit.code("facet", facet.name()),
        chosen.size(),
        choices(visit, facet, first, chosen),
        choices(visit, facet, more, chosen),
        shown + more.size() == rest.size()
            ? Link.NONE
            : new Link(
                visit.say("facet.whole", rest.size()),
                visit.links().with(Selection.WHOLE, parameter)),
        isWhole);
  }

  /** The chosen ones, also those that nothing carries any more. */
  private static List<Count> chosen(List<String> chosen, Spread spread) {
    List<Count> counts = new ArrayList<>();
    for (String code : chosen) {
      counts.add(
          switch (code) {
            case Facet.NONE -> new Count(code, spread.notStated());
            case Facet.ANY -> new Count(code, spread.stated());
            default ->
                spread.counts().stream()
                    .filter(count -> count.code().equals(code))
                    .findFirst()
                    .orElse(new Count(code, 0));
          });
    }
    return counts;
  }

  /** Most first, years last first; of themes only whether any is stated. */
  private static List<Count> rest(Facet facet, List<String> chosen, Spread spread) {
    var all =
        switch (facet) {
          case THEME -> List.of(new Count(Facet.ANY, spread.stated()));
          case YEAR ->
              spread.counts().stream()
                  .sorted(Comparator.comparing(Count::code).reversed())
                  .toList();
          default -> spread.counts();
        };
    return all.stream().filter(count -> !chosen.contains(count.code())).toList();
  }

  private static void addMissing(
      Facet facet, List<String> chosen, Spread spread, List<Count> choices) {
    if (Names.SAID_TO_BE_MISSING.contains(facet)
        && spread.notStated() > 0
        && !chosen.contains(Facet.NONE)) {
      choices.add(new Count(Facet.NONE, spread.notStated()));
    }
  }

  private List<Choice> choices(Visit visit, Facet facet, List<Count> counts, List<String> chosen) {
    var known = names.of(visit, facet, counts.stream().map(Count::code).toList());
    return counts.stream().map(count -> choice(visit, facet, count, chosen, known)).toList();
  }

  private static Choice choice(
      Visit visit, Facet facet, Count count, List<String> chosen, Map<String, String> known) {
    String parameter = Selection.parameter(facet);
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
  public List<Chip> chips(Visit visit, SearchQuery query) {
    List<Chip> chips = new ArrayList<>();
    if (!query.text().isEmpty()) {
      chips.add(new Chip(visit.say("search.words"), query.text(), visit.links().with("q", "")));
    }
    var parent = query.parent();
    if (parent != null) {
      chips.add(new Chip(visit.say("search.below"), parent, visit.links().with("parent", "")));
    }
    List<Facet> all = new ArrayList<>(ORDER);
    query.chosen().keySet().stream().filter(it -> !ORDER.contains(it)).forEach(all::add);
    for (Facet facet : all) {
      var chosen = query.chosen().getOrDefault(facet, List.of());
      var known = names.of(visit, facet, chosen);
      for (String code : chosen) {
        chips.add(
            new Chip(
                visit.code("facet", facet.name()),
                known.getOrDefault(code, code),
                visit.links().without(Selection.parameter(facet), code)));
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
