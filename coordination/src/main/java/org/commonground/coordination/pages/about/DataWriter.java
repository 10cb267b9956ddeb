package org.commonground.coordination.pages.about;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonground.coordination.pages.Findings;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.about.DataPage.Part;
import org.commonground.coordination.pages.about.DataPage.Publisher;
import org.commonground.coordination.pages.about.DataPage.Rule;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.search.DayCode;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchResult.Count;
import org.commonground.coordination.search.StatedPart;
import org.springframework.stereotype.Component;

/** Writes what records state, how old they are, and which rules they do not keep. */
@Component
final class DataWriter {
  private static final int PUBLISHERS = 60;

  private final Search search;
  private final Names names;

  DataWriter(Search search, Names names) {
    this.search = search;
    this.names = names;
  }

  /** A judgement of records: the facet and the code that finds those of whom it is true. */
  private record Judgement(Facet facet, String code) {}

  DataPage page(Selection selection, SearchQuery query, String publisher, RefusedList refused) {
    var visit = selection.visit();
    var yearAgo = visit.lastDay().minusYears(1);
    return new DataPage(
        visit,
        publisher,
        parts(selection, query),
        visit.say("quality.old", visit.figures().day(yearAgo)),
        publishers(selection, query, new DayCode(DayCode.BEFORE, yearAgo)),
        cut(selection),
        rules(selection, query),
        refused);
  }

  private List<Part> parts(Selection selection, SearchQuery query) {
    var crossed = search.cross(query, Facet.STATES, Facet.STATES);
    return Stream.of(StatedPart.values())
        .map(part ->
            part(
                selection,
                part,
                crossed.count(part.code(), part.code()),
                crossed.count(part.missingCode(), part.missingCode())))
        .toList();
  }

  private static Part part(Selection selection, StatedPart part, long stated, long missing) {
    var visit = selection.visit();
    double share = stated + missing == 0 ? 0 : 100.0 * stated / (stated + missing);
    return new Part(
        visit.code("states", part.code()),
        count(selection, Facet.STATES, part.code(), stated),
        stated + missing == 0 ? "–" : percent(visit, share),
        String.format(Locale.ROOT, "%.1f%%", share),
        count(selection, Facet.STATES, part.missingCode(), missing));
  }

  /** Rounded down: all are said to state a thing only when all do. */
  private static String percent(Visit visit, double share) {
    return visit.figures().percent(BigDecimal.valueOf(share).setScale(1, RoundingMode.DOWN));
  }

  private List<Publisher> publishers(Selection selection, SearchQuery query, DayCode old) {
    var judgements =
        List.of(
            new Judgement(Facet.STATED, old.toString()),
            new Judgement(Facet.SEVERITY, "error"),
            new Judgement(Facet.SEVERITY, "warning"),
            new Judgement(Facet.FINDING, Facet.NONE));
    var locale = selection.visit().locale();
    Map<Judgement, Map<String, Long>> judged =
        judgements.stream()
            .collect(
                Collectors.toMap(
                    it -> it,
                    it ->
                        search
                            .count(
                                query.choosing(it.facet(), it.code()),
                                Set.of(Facet.REPORTER),
                                locale)
                            .counts(Facet.REPORTER)
                            .stream()
                            .collect(Collectors.toMap(Count::code, Count::activities))));
    var shown = shown(selection);
    var known = names.organisations(selection.visit(), shown.stream().map(Count::code).toList());
    return shown.stream().map(it -> publisher(selection, it, known, judgements, judged)).toList();
  }

  private static Publisher publisher(
      Selection all,
      Count count,
      Map<String, String> known,
      List<Judgement> judgements,
      Map<Judgement, Map<String, Long>> judged) {
    var visit = all.visit();
    String key = count.code();
    var own = all.choosing(Facet.REPORTER, key);
    var counts =
        judgements.stream()
            .map(it ->
                count(
                    own,
                    it.facet(),
                    it.code(),
                    judged.getOrDefault(it, Map.of()).getOrDefault(key, 0L)));
    return new Publisher(
        known.getOrDefault(key, key),
        visit.to("/about/data", Selection.parameter(Facet.REPORTER), key),
        Stream.concat(Stream.of(new Link(visit.number(count.activities()), own.list())), counts)
            .toList());
  }

  /** All, or the one that was asked for: the counts of a chosen facet name its other codes too. */
  private static List<Count> shown(Selection selection) {
    var all = selection.found().counts(Facet.REPORTER);
    return all.stream()
        .filter(
            it -> selection.filters().isEmpty() || selection.isChosen(Facet.REPORTER, it.code()))
        .limit(PUBLISHERS)
        .toList();
  }

  private static Link cut(Selection selection) {
    int all = selection.found().counts(Facet.REPORTER).size();
    String parameter = Selection.parameter(Facet.REPORTER);
    return all > PUBLISHERS && selection.filters().isEmpty()
        ? new Link(
            selection.visit().say("bars.cut", PUBLISHERS, all),
            selection.list(Selection.WHOLE, parameter))
        : Link.NONE;
  }

  private List<Rule> rules(Selection selection, SearchQuery query) {
    var visit = selection.visit();
    var crossed = search.cross(query, Facet.FINDING, Facet.FINDING);
    return crossed.rows().keySet().stream()
        .filter(it -> !it.equals(Facet.NONE))
        .map(it -> new Count(it, crossed.count(it, it)))
        .filter(it -> it.activities() > 0)
        .sorted(Comparator.comparingLong(Count::activities).reversed().thenComparing(Count::code))
        .map(it ->
            new Rule(
                visit.say("quality.rule", it.code()),
                Findings.advice(visit, it.code()),
                count(selection, Facet.FINDING, it.code(), it.activities())))
        .toList();
  }

  private static Link count(Selection selection, Facet facet, String code, long count) {
    return new Link(selection.visit().number(count), count == 0 ? "" : selection.list(facet, code));
  }
}
