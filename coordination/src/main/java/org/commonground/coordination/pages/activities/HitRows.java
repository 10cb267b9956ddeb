package org.commonground.coordination.pages.activities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.HitRow;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.search.Hit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the hits of a search as rows of a list, all names read at once. */
@Component
public final class HitRows {
  private static final int COUNTRIES_SHOWN = 4;
  private static final int THEMES_SHOWN = 3;

  private final Names names;

  HitRows(Names names) {
    this.names = names;
  }

  /** The rows in the order of the hits. */
  public List<HitRow> of(Visit visit, List<Hit> hits) {
    var reporters =
        names.organisations(visit, hits.stream().map(Hit::reporter).distinct().toList());
    return hits.stream().map(hit -> row(visit, hit, reporters)).toList();
  }

  private HitRow row(Visit visit, Hit hit, Map<String, String> reporters) {
    return new HitRow(
        visit.to("/activities/" + hit.activity()),
        hit.iatiIdentifier(),
        hit.title().isEmpty() ? visit.say("activity.untitled") : hit.title(),
        hit.title().isEmpty() ? "" : hit.titleLanguage(),
        when(visit, hit.start(), hit.end()),
        hit.status().isEmpty() ? "" : visit.code("status", hit.status()),
        hit.status(),
        reporter(visit, hit.reporter(), reporters),
        countries(visit, hit.countries()),
        themes(visit, hit.themes()),
        highlights(hit));
  }

  /** Nothing where only the title was found again. */
  private static List<Hit.Highlight> highlights(Hit hit) {
    String found = hit.highlights().stream().map(Hit.Highlight::text).collect(Collectors.joining());
    return found.equals(hit.title()) ? List.of() : hit.highlights();
  }

  private static Link reporter(Visit visit, String key, Map<String, String> reporters) {
    return key.isEmpty()
        ? Link.NONE
        : new Link(
            reporters.getOrDefault(key, key), visit.to("/organisations/" + Links.segment(key)));
  }

  private List<Link> countries(Visit visit, List<String> codes) {
    List<Link> links = new ArrayList<>();
    codes.stream()
        .limit(COUNTRIES_SHOWN)
        .forEach(code ->
            links.add(
                new Link(
                    names.country(visit, code), visit.to("/countries/" + Links.segment(code)))));
    if (codes.size() > COUNTRIES_SHOWN) {
      links.add(new Link(visit.say("list.more-countries", codes.size() - COUNTRIES_SHOWN), ""));
    }
    return links;
  }

  private List<Link> themes(Visit visit, List<String> codes) {
    return codes.stream()
        .filter(code -> code.startsWith("area-") || code.startsWith("event-"))
        .limit(THEMES_SHOWN)
        .map(code -> new Link(names.theme(visit, code), visit.to("/themes/" + Links.segment(code))))
        .toList();
  }

  /** The days of an activity as a reader writes them; empty when none is known. */
  public static String when(Visit visit, @Nullable LocalDate start, @Nullable LocalDate end) {
    var first = Optional.ofNullable(start).map(visit.figures()::shortDay);
    var last = Optional.ofNullable(end).map(visit.figures()::shortDay);
    if (first.isPresent() && last.isPresent()) {
      return first.get().equals(last.get())
          ? first.get()
          : visit.say("days.from-to", first.get(), last.get());
    }
    return first
        .map(day -> visit.say("days.from", day))
        .or(() -> last.map(day -> visit.say("days.to", day)))
        .orElse("");
  }
}
