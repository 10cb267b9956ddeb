package org.commonground.coordination.reference;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A term of a classification.
 *
 * @param classification where it stands
 * @param code in that classification
 * @param parent code of the wider term (a sector's 3-digit group, a target's goal); null at the top
 * @param name in English, mostly also in French; those of goals and 3-digit groups in six languages
 */
public record ClassifiedTerm(
    Classification classification, String code, @Nullable String parent, LocalisedName name) {

  public String name(Locale locale) {
    return name.in(locale);
  }
}
