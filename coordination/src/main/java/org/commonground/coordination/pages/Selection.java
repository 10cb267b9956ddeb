package org.commonground.coordination.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.SearchResult;

/**
 * The activities that a page is about: what was found, and the filters that find them again. Every
 * figure of the page leads to the list through here, so that the list counts what the page counts.
 *
 * @param visit the reader
 * @param found the activities
 * @param filters parameters of the list in pairs of name and value; none for all that is held
 */
public record Selection(Visit visit, SearchResult found, List<String> filters) {
  /** The parameter that names a facet whose choices are all to be listed. */
  public static final String WHOLE = "all";

  public Selection {
    filters = List.copyOf(filters);
  }

  /** All that is held. */
  public static Selection all(Visit visit, SearchResult found) {
    return new Selection(visit, found, List.of());
  }

  /** What carries one code. */
  public static Selection of(Visit visit, SearchResult found, Facet facet, String code) {
    return new Selection(visit, found, List.of(parameter(facet), code));
  }

  /** The parameter that stands for a facet. */
  public static String parameter(Facet facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }

  /** The list of these activities. */
  public String list(String... more) {
    List<String> all = new ArrayList<>(filters);
    all.addAll(List.of(more));
    return visit.to("/activities", all.toArray(String[]::new));
  }

  /** The list of those among them that carry a code. */
  public String list(Facet facet, String code) {
    return list(parameter(facet), code);
  }

  /** How many name no country, with their list; nothing when all name one. */
  public Link withoutCountry() {
    return without(Facet.COUNTRY, "places.none");
  }

  /** How many state no code of a facet, of how many; nothing when all do. */
  Link without(Facet facet, String key) {
    var spread = found.spread(facet);
    if (spread.notStated() == 0) {
      return Link.NONE;
    }
    // Where codes of the facet are chosen, those without any are counted as if none were.
    var others = filters.contains(parameter(facet)) ? all(visit, found) : this;
    return new Link(
        visit.say(key, spread.notStated(), spread.stated() + spread.notStated()),
        others.list(facet, Facet.NONE));
  }
}
