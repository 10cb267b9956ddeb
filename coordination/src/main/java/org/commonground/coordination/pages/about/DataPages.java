package org.commonground.coordination.pages.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
  private static final String REPORTER = Selection.parameter(Facet.REPORTER);

  private final Search search;
  private final Names names;
  private final DataWriter writer;
  private final PageTemplates templates;

  DataPages(Search search, Names names, DataWriter writer, PageTemplates templates) {
    this.search = search;
    this.names = names;
    this.writer = writer;
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
    return templates.page(
        "data", writer.page(new Selection(visit, found, filters), query, publisher));
  }
}
