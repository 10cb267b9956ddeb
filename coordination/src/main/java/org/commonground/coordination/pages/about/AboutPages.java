package org.commonground.coordination.pages.about;

import java.util.List;
import java.util.Set;
import org.commonground.coordination.pages.Counts;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.about.AboutPage.Topic;
import org.commonground.coordination.pages.activity.ActivityPage.Fact;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Answers the page about the data. */
@Controller
final class AboutPages {
  private static final int REPORTERS = 30;
  private static final List<String> TOPICS =
      List.of("sources", "as-of", "twice", "unknown", "people", "maps", "licence");

  private final Search search;
  private final Counts counts;
  private final PageTemplates templates;

  AboutPages(Search search, Counts counts, PageTemplates templates) {
    this.search = search;
    this.counts = counts;
    this.templates = templates;
  }

  @GetMapping("/about")
  View about(Visit visit) {
    var found =
        search.count(SearchQuery.ALL.asOf(visit.asOf()), Set.of(Facet.REPORTER), visit.locale());
    var state = search.state();
    var facts =
        List.of(
            fact(visit, "about.activities", visit.number(found.total())),
            fact(visit, "about.reporters", visit.number(found.counts(Facet.REPORTER).size())),
            fact(
                visit,
                "about.freshness",
                visit.say(state.behind() > 0 ? "about.following" : "about.current")));
    return templates.page(
        "about",
        new AboutPage(
            visit,
            facts,
            topics(visit),
            counts.largest(Selection.all(visit, found), Facet.REPORTER, REPORTERS)));
  }

  private static List<Topic> topics(Visit visit) {
    return TOPICS.stream()
        .map(it -> new Topic(visit.code("about.heading", it), visit.code("about.text", it)))
        .toList();
  }

  private static Fact fact(Visit visit, String key, String value) {
    return new Fact(visit.say(key), new Link(value, ""));
  }
}
