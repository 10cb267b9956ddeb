package org.commonground.coordination.pages.themes;

import java.io.ByteArrayOutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.NotFound;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.IndexGroup;
import org.commonground.coordination.pages.parts.IndexGroup.Entry;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.pages.portraits.Portraits;
import org.commonground.coordination.reference.Theme;
import org.commonground.coordination.reference.ThemeCodelist;
import org.commonground.coordination.reference.Themes;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchResult.Count;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Answers the pages of themes, and the vocabulary as a file. */
@Controller
final class ThemePages {
  private static final Map<Theme.Kind, Facet> FACETS =
      new EnumMap<>(
          Map.of(
              Theme.Kind.PILLAR, Facet.PILLAR,
              Theme.Kind.AREA, Facet.AREA,
              Theme.Kind.RESOLUTION, Facet.RESOLUTION,
              Theme.Kind.EVENT, Facet.EVENT));

  private final Themes themes;
  private final Search search;
  private final Portraits portraits;
  private final PageTemplates templates;

  ThemePages(Themes themes, Search search, Portraits portraits, PageTemplates templates) {
    this.themes = themes;
    this.search = search;
    this.portraits = portraits;
    this.templates = templates;
  }

  @GetMapping("/themes")
  View all(Visit visit) {
    var found =
        search.count(
            SearchQuery.ALL.asOf(visit.asOf()), Set.copyOf(FACETS.values()), visit.locale());
    Map<String, Long> held =
        FACETS.values().stream()
            .flatMap(facet -> found.counts(facet).stream())
            .collect(Collectors.toMap(Count::code, Count::activities, Long::sum));
    var groups =
        Stream.of(Theme.Kind.PILLAR, Theme.Kind.AREA, Theme.Kind.RESOLUTION, Theme.Kind.EVENT)
            .map(kind -> group(visit, kind, held))
            .toList();
    return templates.page("themes", new ThemesPage(visit, groups));
  }

  private IndexGroup group(Visit visit, Theme.Kind kind, Map<String, Long> held) {
    var entries =
        themes.list(kind).stream()
            .map(it -> new Entry(link(visit, it), visit.number(held.getOrDefault(it.code(), 0L))))
            .toList();
    return new IndexGroup(visit.code("theme-kind", kind.name()), "", entries);
  }

  private static Link link(Visit visit, Theme theme) {
    return new Link(theme.name(visit.locale()), visit.to("/themes/" + Links.segment(theme.code())));
  }

  @GetMapping("/themes/{code}")
  View one(Visit visit, @PathVariable String code) {
    var theme =
        themes.find(code).orElseThrow(() -> new NotFound(visit.say("not-found.theme", code)));
    var related =
        switch (theme.kind()) {
          case PILLAR -> themes.areasOf(theme);
          case AREA -> themes.pillarsOf(theme);
          case RESOLUTION, PREVENTION_AREA, EVENT, ROLE -> List.<Theme>of();
        };
    var portrait =
        Optional.ofNullable(FACETS.get(theme.kind()))
            .map(facet -> portraits.of(visit, facet, theme.code()));
    return templates.page(
        "theme",
        new ThemePage(
            visit,
            theme.name(visit.locale()),
            visit.code("theme-kind", theme.kind().name()),
            theme.description().in(visit.locale()),
            related.stream().map(it -> link(visit, it)).toList(),
            portrait.stream().toList()));
  }

  @GetMapping("/vocabularies/themes.xml")
  ResponseEntity<byte[]> vocabulary() {
    var xml = new ByteArrayOutputStream();
    new ThemeCodelist(themes).writeTo(xml);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(xml.toByteArray());
  }
}
