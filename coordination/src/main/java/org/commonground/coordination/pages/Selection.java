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

  /**
   * The list of those among them that carry a code. Counts of a facet in which something is chosen
   * are taken as if nothing were: the code stands in its place.
   */
  public String list(Facet facet, String code) {
    return choosing(facet, code).list();
  }

  /** The same activities, of one facet those that carry a code, whatever was chosen there. */
  public Selection choosing(Facet facet, String code) {
    List<String> others = new ArrayList<>(without(facet).filters());
    others.add(parameter(facet));
    others.add(code);
    return new Selection(visit, found, others);
  }

  /** Whether a code of a facet is chosen. */
  public boolean isChosen(Facet facet, String code) {
    for (int i = 0; i + 1 < filters.size(); i += 2) {
      if (filters.get(i).equals(parameter(facet)) && filters.get(i + 1).equals(code)) {
        return true;
      }
    }
    return false;
  }

  private Selection without(Facet facet) {
    List<String> others = new ArrayList<>();
    for (int i = 0; i + 1 < filters.size(); i += 2) {
      if (!filters.get(i).equals(parameter(facet))) {
        others.addAll(filters.subList(i, i + 2));
      }
    }
    return new Selection(visit, found, others);
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
    return new Link(
        visit.say(key, spread.notStated(), spread.stated() + spread.notStated()),
        list(facet, Facet.NONE));
  }
}
