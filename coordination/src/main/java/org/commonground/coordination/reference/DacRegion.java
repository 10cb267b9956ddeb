package org.commonground.coordination.reference;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A region of the OECD Development Assistance Committee, as used by {@code recipient-region} with
 * vocabulary 1.
 *
 * @param code such as {@code 298} for Africa
 * @param m49 the M49 region that means the same; null where none does
 * @param name in six languages
 */
public record DacRegion(String code, @Nullable String m49, LocalisedName name) {

  public String name(Locale locale) {
    return name.in(locale);
  }
}
