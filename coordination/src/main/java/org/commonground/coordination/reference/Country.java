package org.commonground.coordination.reference;

import java.util.Locale;
import java.util.Set;

/**
 * A country or area of the standard M49. Being listed says nothing about the legal status of a
 * country, territory, city or area.
 *
 * @param code its three codes
 * @param name as the United Nations name it, in six languages
 * @param region M49 code of the smallest region that holds it
 * @param groups the groups of States with special needs that it belongs to
 */
public record Country(CountryCode code, LocalisedName name, String region, Set<Group> groups) {

  /** Groups for which the United Nations keep a list. */
  public enum Group {
    /** Least developed countries. */
    LDC,
    /** Landlocked developing countries. */
    LLDC,
    /** Small island developing States. */
    SIDS
  }

  public Country {
    groups = Set.copyOf(groups);
  }

  public String name(Locale locale) {
    return name.in(locale);
  }

  public String alpha2() {
    return code.alpha2();
  }
}
