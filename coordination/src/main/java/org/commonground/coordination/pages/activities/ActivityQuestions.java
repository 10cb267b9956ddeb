package org.commonground.coordination.pages.activities;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchResult.Count;
import org.springframework.stereotype.Component;

/**
 * Reads what the parameters of a visit ask of the list of activities. A code that its list does not
 * hold and no activity states is left out, and said in the notes.
 */
@Component
public final class ActivityQuestions {
  private final Names names;
  private final Search search;

  ActivityQuestions(Names names, Search search) {
    this.names = names;
    this.search = search;
  }

  /** The codes asked for that no list holds and no activity states, by facet. */
  public Map<Facet, List<String>> findUnknown(Visit visit) {
    var unknown = new EnumMap<Facet, List<String>>(Facet.class);
    ActivityQuestion.of(visit)
        .query()
        .chosen()
        .forEach((facet, codes) -> unknown.put(facet, unknown(visit, facet, codes)));
    return withCodes(unknown);
  }

  /** What the parameters ask for, without what makes no sense. */
  public ActivityQuestion of(Visit visit) {
    var question = ActivityQuestion.of(visit);
    var known = new EnumMap<Facet, List<String>>(Facet.class);
    List<String> notes = new ArrayList<>();
    question
        .query()
        .chosen()
        .forEach((facet, codes) -> {
          var unknown = unknown(visit, facet, codes);
          String title = visit.code("facet", facet.name());
          unknown.forEach(code -> notes.add(visit.say("note.code", code, title)));
          known.put(facet, codes.stream().filter(code -> !unknown.contains(code)).toList());
        });
    return notes.isEmpty() ? question : question.choosing(withCodes(known), notes);
  }

  private static Map<Facet, List<String>> withCodes(Map<Facet, List<String>> known) {
    known.values().removeIf(List::isEmpty);
    return known;
  }

  /** Sources state codes that no list holds: those are asked for as they are stated. */
  private List<String> unknown(Visit visit, Facet facet, List<String> codes) {
    var strange =
        codes.stream()
            .filter(code -> !code.equals(Facet.NONE) && !code.equals(Facet.ANY))
            .filter(code -> !names.knows(visit, facet, code))
            .toList();
    if (strange.isEmpty()) {
      return List.of();
    }
    var all = search.count(SearchQuery.ALL.asOf(visit.asOf()), Set.of(facet), visit.locale());
    var stated = all.counts(facet).stream().map(Count::code).collect(Collectors.toSet());
    return strange.stream().filter(code -> !stated.contains(code)).toList();
  }
}
