package org.commonground.coordination.pages.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.exchange.RefusedRecords;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Answers the page about the quality of the data, of all publishers or of one. */
@Controller
final class DataPages {
  private static final int REFUSED_SHOWN = 50;
  private static final String REPORTER = Selection.parameter(Facet.REPORTER);

  private final Search search;
  private final Names names;
  private final DataWriter writer;
  private final RefusedRecords refused;
  private final PageTemplates templates;

  DataPages(
      Search search,
      Names names,
      DataWriter writer,
      RefusedRecords refused,
      PageTemplates templates) {
    this.search = search;
    this.names = names;
    this.writer = writer;
    this.refused = refused;
    this.templates = templates;
  }

  @GetMapping("/about/data")
  View data(Visit visit) {
    var query = SearchQuery.ALL.asOf(visit.asOf());
    List<String> filters = new ArrayList<>();
    String publisher = "";
    String key = visit.links().parameters().getOrDefault(REPORTER, List.of("")).getFirst();
    if (!key.isEmpty()) {
      query = query.choosing(Facet.REPORTER, key);
      filters.addAll(List.of(REPORTER, key));
      String name = names.organisations(visit, List.of(key)).getOrDefault(key, key);
      publisher = visit.say("quality.of", name);
    }
    var found = search.count(query, Set.of(Facet.REPORTER), visit.locale());
    var selection = new Selection(visit, found, filters);
    return templates.page("data", writer.page(selection, query, publisher, refused(visit, key)));
  }

  /** Of today and of everybody: what is refused has no history and no reporter that can be told. */
  private RefusedList refused(Visit visit, String publisher) {
    return publisher.isEmpty() && visit.asOf().equals(AsOf.NOW)
        ? RefusedList.of(visit, refused.count(), refused.list(REFUSED_SHOWN))
        : RefusedList.NONE;
  }
}
