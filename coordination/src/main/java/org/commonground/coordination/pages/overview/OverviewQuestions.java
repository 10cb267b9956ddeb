package org.commonground.coordination.pages.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.search.Facet;
import org.springframework.stereotype.Component;

/**
 * Reads to what the parameters of a visit narrow the first page. A code that its list does not hold
 * is left out, and said in the notes.
 */
@Component
final class OverviewQuestions {
  /** What the page can be narrowed by, in the order of its form. */
  static final List<Facet> FILTERS =
      List.of(Facet.PILLAR, Facet.AREA, Facet.YEAR, Facet.STATUS, Facet.TYPE);

  private static final int MOST_CODES = 20;

  private final Names names;

  OverviewQuestions(Names names) {
    this.names = names;
  }

  /**
   * What is asked.
   *
   * @param chosen codes by facet
   * @param notes what was left out, in the reader's words
   */
  record Question(Map<Facet, List<String>> chosen, List<String> notes) {
    Question {
      chosen = Map.copyOf(chosen);
      notes = List.copyOf(notes);
    }

    /** The parameters in pairs of name and value, in the order of the form. */
    List<String> parameters() {
      List<String> pairs = new ArrayList<>();
      FILTERS.forEach(facet ->
          chosen
              .getOrDefault(facet, List.of())
              .forEach(code -> pairs.addAll(List.of(Selection.parameter(facet), code))));
      return pairs;
    }
  }

  Question of(Visit visit) {
    var chosen = new EnumMap<Facet, List<String>>(Facet.class);
    List<String> notes = new ArrayList<>();
    for (Facet facet : FILTERS) {
      var asked =
          visit.links().parameters().getOrDefault(Selection.parameter(facet), List.of()).stream()
              .limit(MOST_CODES)
              .toList();
      var known = asked.stream().filter(code -> knows(visit, facet, code)).toList();
      if (!known.isEmpty()) {
        chosen.put(facet, known);
      }
      String title = visit.code("facet", facet.name());
      asked.stream()
          .filter(code -> !known.contains(code))
          .forEach(code -> notes.add(visit.say("note.code", code, title)));
    }
    return new Question(chosen, notes);
  }

  private boolean knows(Visit visit, Facet facet, String code) {
    return code.equals(Facet.NONE) || code.equals(Facet.ANY) || names.knows(visit, facet, code);
  }
}
