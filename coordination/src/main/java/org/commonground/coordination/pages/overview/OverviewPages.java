package org.commonground.coordination.pages.overview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonground.coordination.pages.Beginnings;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Remembered;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.overview.OverviewQuestions.Question;
import org.commonground.coordination.pages.overview.OverviewWriter.Around;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.search.DayCode;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchQuery.Order;
import org.commonground.coordination.search.SearchResult.Spread;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Answers the first page. */
@Controller
final class OverviewPages {
  private static final int LATEST = 6;

  /** The parameter that names the day since when changes are shown. */
  private static final String SINCE = "since";

  private final Search search;
  private final OverviewQuestions questions;
  private final OverviewParts parts;
  private final PageTemplates templates;

  OverviewPages(
      Search search, OverviewQuestions questions, OverviewParts parts, PageTemplates templates) {
    this.search = search;
    this.questions = questions;
    this.parts = parts;
    this.templates = templates;
  }

  /** What the parts of the page are written by. */
  @org.springframework.stereotype.Component
  record OverviewParts(
      OverviewWriter writer, FilterWriter filters, NewsWriter news, Beginnings beginnings) {}

  @GetMapping("/")
  View overview(Visit asked, HttpServletRequest request, HttpServletResponse response) {
    var question = questions.of(asked);
    List<String> notes = new ArrayList<>(question.notes());
    var since = since(asked, notes);
    String seen = Remembered.read(request, Remembered.SEEN);
    var visit = asked.noting(notes);
    if (DayCode.parse(seen).isEmpty()) {
      response.addHeader(
          HttpHeaders.SET_COOKIE,
          Remembered.cookie(request, Remembered.SEEN, visit.today().toString()));
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    return templates.page("overview", page(visit, question, since == null ? day(seen) : since));
  }

  private OverviewPage page(Visit visit, Question question, @Nullable LocalDate since) {
    var all = SearchQuery.ALL.asOf(visit.asOf());
    var themes = search.count(all, Set.of(Facet.THEME), visit.locale()).spread(Facet.THEME);
    List<String> filters = new ArrayList<>();
    var query = all;
    if (themes.stated() > 0) {
      query = query.choosing(Facet.THEME, Facet.ANY);
      filters.addAll(List.of(Selection.parameter(Facet.THEME), Facet.ANY));
    }
    for (var one : question.chosen().entrySet()) {
      for (String code : one.getValue()) {
        query = query.choosing(one.getKey(), code);
      }
    }
    filters.addAll(question.parameters());
    var found = search.search(query.sortedBy(Order.UPDATED).page(0, LATEST), visit.locale());
    var selection = new Selection(visit, found, filters);
    var around =
        new Around(
            found.total() > 0 || !question.chosen().isEmpty()
                ? null
                : parts.beginnings().before(visit).orElse(null),
            parts.filters().form(visit, question.chosen(), found),
            question.chosen().isEmpty() ? others(visit, themes) : Link.NONE,
            visit.asOf().isNow() ? parts.news().of(selection, query, since) : null);
    return parts.writer().page(selection, query, around);
  }

  /** What else is held: work that states no theme is not told to be about terrorism. */
  private static Link others(Visit visit, Spread themes) {
    if (themes.notStated() == 0) {
      return Link.NONE;
    }
    String key = themes.stated() > 0 ? "overview.others" : "overview.no-theme-stated";
    return new Link(
        visit.say(key, themes.notStated()),
        visit.to("/activities", Selection.parameter(Facet.THEME), Facet.NONE));
  }

  private static @Nullable LocalDate since(Visit visit, List<String> notes) {
    String text = visit.links().parameters().getOrDefault(SINCE, List.of("")).getFirst();
    LocalDate day = day(text);
    if (!text.isEmpty() && (day == null || day.isAfter(visit.today()))) {
      notes.add(visit.say("note.day", text));
      return null;
    }
    return day;
  }

  private static @Nullable LocalDate day(String text) {
    return DayCode.parse(text).filter(it -> it.word().isEmpty()).map(DayCode::day).orElse(null);
  }
}
