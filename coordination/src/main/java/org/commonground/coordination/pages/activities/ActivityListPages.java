package org.commonground.coordination.pages.activities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.commonground.coordination.pages.Beginnings;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.MoneyTables;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activities.ActivityListPage.Paging;
import org.commonground.coordination.pages.parts.Link;
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
  private final HitRows rows;
  private final Beginnings beginnings;
  private final PageTemplates templates;

  ActivityListPages(
      ActivityQuestions questions,
      Search search,
      Facets facets,
      HitRows rows,
      Beginnings beginnings,
      PageTemplates templates) {
    this.questions = questions;
    this.search = search;
    this.facets = facets;
    this.rows = rows;
    this.beginnings = beginnings;
    this.templates = templates;
  }

  @GetMapping("/activities")
  View activities(Visit asked) {
    var question = questions.of(asked);
    var found = search.search(question.query(), asked.locale());
    if (found.hits().isEmpty() && found.total() > 0) {
      String page = ActivityQuestion.value(asked, Links.PAGE);
      question = question.first(asked.say("note.page", page, pages(found.total())));
      found = search.search(question.query(), asked.locale());
    }
    return templates.page("activities", page(asked.noting(question.notes()), question, found));
  }

  private ActivityListPage page(Visit visit, ActivityQuestion question, SearchResult found) {
    var query = question.query();
    return new ActivityListPage(
        visit,
        query,
        found.total(),
        readings(visit, found),
        found.total() > 0 ? null : beginnings.before(visit).orElse(null),
        facets.chips(visit, query),
        rows.of(visit, found.hits()),
        facets.groups(visit, query, found),
        orders(visit),
        MoneyTables.of(visit, visit.say("money.caption-list"), found.money()),
        downloads(visit),
        paging(visit, question, found.total()));
  }

  private static List<Link> orders(Visit visit) {
    return Arrays.stream(Order.values())
        .map(order ->
            new Link(visit.code("sort", order.name()), order.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static List<Link> downloads(Visit visit) {
    var links = visit.links();
    return List.of(
        new Link(visit.say("download.xlsx"), links.same("/export.xlsx")),
        new Link(visit.say("download.csv"), links.same("/export.csv")),
        new Link(visit.say("download.hxl"), links.same("/export.hxl.csv")),
        new Link(visit.say("download.ics"), links.same("/export.ics")),
        new Link(visit.say("download.json"), links.same("/export.json")),
        new Link(visit.say("download.iati"), links.same("/export.xml")));
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
  private static long pages(long total) {
    return Math.min(ActivityQuestion.LAST_PAGE, allPages(total));
  }

  private static long allPages(long total) {
    return Math.max(1, (total + ActivityQuestion.HITS - 1) / ActivityQuestion.HITS);
  }

  private static Paging paging(Visit visit, ActivityQuestion question, long total) {
    int page = question.page();
    long all = allPages(total);
    long pages = pages(total);
    return new Paging(
        pages < all
            ? visit.say("paging.position-cut", page, all, pages)
            : visit.say("paging.position", page, all),
        page > 1 ? visit.links().with(Links.PAGE, String.valueOf(page - 1)) : "",
        page < pages ? visit.links().with(Links.PAGE, String.valueOf(page + 1)) : "");
  }
}
