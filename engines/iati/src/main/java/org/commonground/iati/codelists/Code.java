package org.commonground.iati.codelists;

import java.util.Locale;
import java.util.Objects;

/**
 * One code of a codelist.
 *
 * @param code the code, as files write it
 * @param isActive false when the code has been withdrawn: old records keep it, new ones should not
 *     use it
 * @param category the code of the list's category list; empty when there is none
 * @param english the English name; may be empty
 * @param french the French name; empty when the standard gives none
 */
public record Code(String code, boolean isActive, String category, String english, String french) {

  /** Refuses null parts. */
  public Code {
    Objects.requireNonNull(code);
    Objects.requireNonNull(category);
    Objects.requireNonNull(english);
    Objects.requireNonNull(french);
  }

  /**
   * The name for a reader.
   *
   * @param locale the reader's language
   * @return French for readers of French where there is a French name, English otherwise; the code
   *     itself when there is no name
   */
  public String name(Locale locale) {
    if (locale.getLanguage().equals("fr") && !french.isEmpty()) {
      return french;
    }
    return english.isEmpty() ? code : english;
  }
}
