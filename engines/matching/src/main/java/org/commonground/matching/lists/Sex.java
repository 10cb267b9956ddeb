package org.commonground.matching.lists;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The sex that a list or a document states. */
public enum Sex {
  /** Female. */
  FEMALE,
  /** Male. */
  MALE;

  /**
   * The sex that a text states.
   *
   * @param text such as {@code Male}, {@code F}; may be empty
   * @return {@code null} when it states neither
   */
  public static @Nullable Sex of(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "male", "m" -> MALE;
      case "female", "f" -> FEMALE;
      default -> null;
    };
  }
}
