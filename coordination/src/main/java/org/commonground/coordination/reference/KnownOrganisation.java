package org.commonground.coordination.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that the field knows by name.
 *
 * @param key stable, such as {@code unoct}; used in addresses and as the identity across spellings
 * @param acronym the usual short form in English; null where there is none
 * @param name the official name, in the languages in which it is certain
 * @param aliases other spellings and short forms, in any language
 * @param refs identifiers used in IATI files, the preferred one first; empty where none is proven
 * @param type code of IATI's OrganisationType
 * @param compact whether it belongs to the United Nations Global Counter-Terrorism Coordination
 *     Compact
 */
public record KnownOrganisation(
    String key,
    @Nullable String acronym,
    LocalisedName name,
    List<String> aliases,
    List<String> refs,
    String type,
    Compact compact) {

  /** The relation to the Global Counter-Terrorism Coordination Compact. */
  public enum Compact {
    /** Publicly listed as member or observer. */
    MEMBER_OR_OBSERVER,
    /** Not known to be one; says nothing more. */
    NOT_LISTED
  }

  public KnownOrganisation {
    aliases = List.copyOf(aliases);
    refs = List.copyOf(refs);
  }

  public String name(Locale locale) {
    return name.in(locale);
  }

  /** The acronym where there is one, else the name: what fits into a table cell. */
  public String shortName(Locale locale) {
    return acronym != null ? acronym : name(locale);
  }

  /** The preferred IATI identifier. */
  public Optional<String> ref() {
    return refs.stream().findFirst();
  }
}
