package org.commonground.coordination.reference;

import org.jspecify.annotations.Nullable;

/**
 * The codes of a country or area.
 *
 * @param alpha2 two letters of ISO 3166-1, as IATI uses them
 * @param alpha3 three letters of ISO 3166-1
 * @param m49 three digits of the standard M49; null for the one code in use without them, {@code
 *     XK}
 */
public record CountryCode(String alpha2, String alpha3, @Nullable String m49) {

  public CountryCode {
    if (alpha2.length() != 2 || alpha3.length() != 3 || (m49 != null && m49.length() != 3)) {
      throw new IllegalArgumentException(
          "expected codes of 2 letters, 3 letters and 3 digits, got %s %s %s"
              .formatted(alpha2, alpha3, m49));
    }
  }
}
