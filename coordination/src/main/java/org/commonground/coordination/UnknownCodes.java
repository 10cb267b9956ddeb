package org.commonground.coordination;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activities.ActivityQuestions;
import org.commonground.coordination.reference.Countries;
import org.commonground.coordination.reference.Country;
import org.commonground.coordination.reference.Theme;
import org.commonground.coordination.reference.Themes;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchResult.Count;
import org.springframework.context.ApplicationContext;

/** Refuses filters whose codes nobody knows, with those that may have been meant. */
record UnknownCodes(ApplicationContext context, Visit visit) {
  private static final int OFFERED = 5;

  void refuse() {
    context.getBean(ActivityQuestions.class).findUnknown(visit).forEach(this::refuse);
  }

  private void refuse(Facet facet, List<String> codes) {
    String name = Selection.parameter(facet);
    String code = codes.getFirst();
    var meant = meant(facet, code);
    String advice =
        meant.isEmpty()
            ? "take the code from the address of the list of activities"
            : "perhaps " + meant.stream().limit(OFFERED).collect(Collectors.joining(", "));
    throw new WrongUse(
        "--where %s=%s: no list has this code and no activity states it; %s"
            .formatted(name, code, advice));
  }

  /** Codes of the list, and such as activities state, whose name has the word in it. */
  private List<String> meant(Facet facet, String word) {
    var codes = Stream.concat(listed(facet, word), stated(facet)).distinct().toList();
    var names = context.getBean(Names.class).of(visit, facet, codes);
    String wanted = word.toLowerCase(Locale.ROOT);
    return codes.stream()
        .filter(code ->
            isCountry(facet, word, code)
                || (code + ' ' + names.get(code)).toLowerCase(Locale.ROOT).contains(wanted))
        .map(code -> "%s=%s (%s)".formatted(Selection.parameter(facet), code, names.get(code)))
        .toList();
  }

  private Stream<String> listed(Facet facet, String word) {
    return switch (facet) {
      case COUNTRY -> country(word).stream();
      case THEME, PILLAR, AREA, RESOLUTION, EVENT -> themes(facet);
      default -> Stream.empty();
    };
  }

  private Stream<String> themes(Facet facet) {
    return context.getBean(Themes.class).list().stream()
        .filter(theme -> facet == Facet.THEME || theme.kind().name().equals(facet.name()))
        .map(Theme::code);
  }

  private Stream<String> stated(Facet facet) {
    return context
        .getBean(Search.class)
        .count(SearchQuery.ALL.asOf(visit.asOf()), Set.of(facet), visit.locale())
        .counts(facet)
        .stream()
        .map(Count::code);
  }

  private boolean isCountry(Facet facet, String word, String code) {
    return facet == Facet.COUNTRY && country(word).filter(code::equals).isPresent();
  }

  private Optional<String> country(String word) {
    var countries = context.getBean(Countries.class);
    return countries.find(word).or(() -> countries.findByName(word)).map(Country::alpha2);
  }
}
