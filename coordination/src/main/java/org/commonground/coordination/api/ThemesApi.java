package org.commonground.coordination.api;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonground.coordination.api.ThemeList.ThemeEntry;
import org.commonground.coordination.api.routes.Answer;
import org.commonground.coordination.api.routes.Asked;
import org.commonground.coordination.api.routes.CommonParameters;
import org.commonground.coordination.api.routes.Parameter;
import org.commonground.coordination.api.routes.Parameter.Shape;
import org.commonground.coordination.api.routes.Route;
import org.commonground.coordination.api.routes.Routes;
import org.commonground.coordination.api.routes.ValueKind;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.reference.Theme;
import org.commonground.coordination.reference.Themes;
import org.commonground.coordination.search.Facet;
import org.springframework.stereotype.Component;

/** Answers the theme vocabulary. */
@Component
final class ThemesApi implements Routes {
  private static final Parameter<String> CODE =
      new Parameter<>("code", Shape.PATH, ValueKind.text(100), "area-travel");

  private static final Map<Theme.Kind, Facet> FACETS =
      new EnumMap<>(
          Map.of(
              Theme.Kind.PILLAR, Facet.PILLAR,
              Theme.Kind.AREA, Facet.AREA,
              Theme.Kind.RESOLUTION, Facet.RESOLUTION,
              Theme.Kind.EVENT, Facet.EVENT));

  private final Themes themes;
  private final HeldCounts counts;

  ThemesApi(Themes themes, HeldCounts counts) {
    this.themes = themes;
    this.counts = counts;
  }

  @Override
  public List<Route> routes() {
    var asOf = CommonParameters.AS_OF;
    return List.of(
        Route.of("listThemes", "/themes", ThemeList.class, this::all).taking(asOf),
        Route.of("getTheme", "/themes/{code}", ThemeEntry.class, this::one)
            .taking(CODE, asOf)
            .tried(Map.of("code", CODE.example())));
  }

  private Answer all(Asked asked) {
    var held = counts.of(asked.visit(), FACETS.values().toArray(Facet[]::new));
    return Answer.of(
        new ThemeList(themes.list().stream().map(it -> entry(asked.visit(), it, held)).toList()));
  }

  private Answer one(Asked asked) {
    var visit = asked.visit();
    String code = asked.get(CODE);
    return themes
        .find(code)
        .<Answer>map(it -> Answer.of(entry(visit, it, counted(visit, it))))
        .orElseGet(() -> new Answer.Missing(visit.say("not-found.theme", code)));
  }

  private Map<String, Long> counted(Visit visit, Theme theme) {
    Facet facet = FACETS.get(theme.kind());
    return facet == null ? Map.of() : Map.of(theme.code(), counts.of(visit, facet, theme.code()));
  }

  private ThemeEntry entry(Visit visit, Theme theme, Map<String, Long> held) {
    Facet facet = FACETS.get(theme.kind());
    String page = "/themes/" + Links.segment(theme.code());
    return new ThemeEntry(
        theme.code(),
        theme.kind().code(),
        theme.name(visit.locale()),
        theme.shortName().in(visit.locale()),
        theme.description().in(visit.locale()),
        related(theme),
        facet == null ? null : held.getOrDefault(theme.code(), 0L),
        facet == null
            ? Map.of("page", visit.to(page))
            : HeldCounts.links(visit, facet, theme.code(), page));
  }

  private List<String> related(Theme theme) {
    return switch (theme.kind()) {
      case PILLAR -> themes.areasOf(theme).stream().map(Theme::code).toList();
      case AREA -> theme.pillars();
      case RESOLUTION, PREVENTION_AREA, EVENT, ROLE -> List.of();
    };
  }
}
