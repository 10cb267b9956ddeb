package org.commonground.coordination.pages.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.commonground.coordination.pages.Beginnings;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.MoneyTables;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activities.ActivityQuestion;
import org.commonground.coordination.pages.activities.ActivityQuestions;
import org.commonground.coordination.pages.activities.Facets;
import org.commonground.coordination.pages.activities.Files;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.pages.views.ActivityListPage.Paging;
import org.commonground.coordination.pages.views.ActivityListPage.Tab;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery.Order;
import org.commonground.coordination.search.SearchResult;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Answers the list of activities. */
@Controller
final class ActivityListPages {
  private final ActivityQuestions questions;
  private final Search search;
  private final Facets facets;
  private final Sights sights;
  private final Beginnings beginnings;
  private final PageTemplates templates;

  ActivityListPages(
      ActivityQuestions questions,
      Search search,
      Facets facets,
      Sights sights,
      Beginnings beginnings,
      PageTemplates templates) {
    this.questions = questions;
    this.search = search;
    this.facets = facets;
    this.sights = sights;
    this.beginnings = beginnings;
    this.templates = templates;
  }

  @GetMapping("/activities")
  View activities(Visit asked) {
    String wanted = ActivityQuestion.value(asked, Layout.PARAMETER);
    var view = Layout.find(wanted).orElse(Layout.LIST);
    var question = questions.of(asked).rows(view.rows());
    var found = search.search(question.query(), asked.locale());
    if (view.rows() > 0 && found.hits().isEmpty() && found.total() > 0) {
      String page = ActivityQuestion.value(asked, Links.PAGE);
      question = question.first(asked.say("note.page", page, pages(question, found.total())));
      found = search.search(question.query(), asked.locale());
    }
    return templates.page(
        "activities", page(asked.noting(notes(asked, wanted, question)), view, question, found));
  }

  private ActivityListPage page(
      Visit visit, Layout view, ActivityQuestion question, SearchResult found) {
    var query = question.query();
    return new ActivityListPage(
        visit,
        query,
        found.total(),
        readings(visit, found),
        found.total() > 0 ? null : beginnings.before(visit).orElse(null),
        facets.chips(visit, query),
        tabs(visit, view),
        sights.of(visit, view, query, found),
        facets.groups(visit, query, found),
        orders(visit),
        MoneyTables.of(visit, visit.say("money.caption-list"), found.money()),
        Files.of(visit, visit.links()::same),
        paging(visit, question, found.total()));
  }

  private static List<String> notes(Visit asked, String view, ActivityQuestion question) {
    List<String> notes = new ArrayList<>(question.notes());
    if (Layout.find(view).isEmpty()) {
      notes.add(asked.say("note.view", view));
    }
    String month = ActivityQuestion.value(asked, CalendarWriter.MONTH);
    if (!month.isEmpty() && Months.asked(asked).isEmpty()) {
      notes.add(asked.say("note.month", month));
    }
    return notes;
  }

  private static List<Tab> tabs(Visit visit, Layout chosen) {
    return Arrays.stream(Layout.values())
        .map(view ->
            new Tab(
                new Link(
                    visit.code("view", view.code()),
                    visit.links().with(Layout.PARAMETER, view == Layout.LIST ? "" : view.code())),
                view == chosen))
        .toList();
  }

  private static List<Link> orders(Visit visit) {
    return Arrays.stream(Order.values())
        .map(order ->
            new Link(visit.code("sort", order.name()), order.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** What the words were taken to mean, where that is not what was typed. */
  private static List<String> readings(Visit visit, SearchResult found) {
    List<String> readings = new ArrayList<>();
    if (!found.didYouMean().isEmpty()) {
      readings.add(visit.say("search.did-you-mean", found.didYouMean()));
    }
    if (found.someOf() > 0 && found.total() > 0) {
      readings.add(visit.say("search.some-of", found.someOf()));
    }
    return readings;
  }

  /** How many pages of a list can be opened. */
  private static long pages(ActivityQuestion question, long total) {
    return Math.min(ActivityQuestion.LAST_PAGE, allPages(question, total));
  }

  private static long allPages(ActivityQuestion question, long total) {
    int rows = Math.max(1, question.query().limit());
    return Math.max(1, (total + rows - 1) / rows);
  }

  private static Paging paging(Visit visit, ActivityQuestion question, long total) {
    int page = question.page();
    long all = allPages(question, total);
    long pages = pages(question, total);
    return new Paging(
        pages < all
            ? visit.say("paging.position-cut", page, all, pages)
            : visit.say("paging.position", page, all),
        page > 1 ? visit.links().with(Links.PAGE, String.valueOf(page - 1)) : "",
        page < pages ? visit.links().with(Links.PAGE, String.valueOf(page + 1)) : "");
  }
}
