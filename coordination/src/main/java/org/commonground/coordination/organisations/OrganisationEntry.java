package org.commonground.coordination.organisations;

import java.util.Locale;
import java.util.Map;

/**
 * An organisation as sources name it.
 *
 * @param key its key
 * @param ref the identifier that sources use; empty when none does
 * @param type code of codelist OrganisationType; empty when unknown
 * @param acronym short name of a known organisation; empty otherwise
 * @param names by ISO 639-1 code, the empty code for names of unknown language; never empty
 */
public record OrganisationEntry(
    String key, String ref, String type, String acronym, Map<String, String> names) {
  public OrganisationEntry {
    names = Map.copyOf(names);
  }

  /** The name for a reader: in their language, else English, else French, else any. */
  public String name(Locale locale) {
    for (String language : new String[] {locale.getLanguage(), "en", "", "fr"}) {
      String name = names.get(language);
      if (name != null) {
        return name;
      }
    }
    return names.values().stream().sorted().findFirst().orElse(key);
  }
}
