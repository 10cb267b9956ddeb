package org.commonground.coordination.reference;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A region of the standard M49 of the United Nations Statistics Division.
 *
 * @param m49 three digits, such as {@code 143} for Central Asia
 * @param level where it stands between the world and a country
 * @param parent the M49 code of the region it is part of; null for the world
 * @param name in six languages
 */
public record Region(String m49, Level level, @Nullable String parent, LocalisedName name) {

  /** The levels of M49, from the widest. */
  public enum Level {
    WORLD,
    REGION,
    SUB_REGION,
    INTERMEDIATE_REGION
  }

  public String name(Locale locale) {
    return name.in(locale);
  }
}
